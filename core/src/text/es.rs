//! Spanish.

use crate::formats::reason::Reason;
use crate::issue::RuleName;
use crate::schema::Unit;
use crate::text::Phrase;
use crate::type_name::TypeName;

/// The separator of the entries of a list.
pub(super) const SEPARATOR: &str = ", ";

/// Where a sentence about a place in a message ends.
pub(super) const IN_LINE: &str = " (línea {line})";

pub(super) fn phrase(phrase: Phrase) -> &'static str {
    match phrase {
        Phrase::Suggestion => "no existe ese campo; ¿quiso decir {suggestion}?",
        Phrase::OverLimit => "supera el límite del proveedor: redúzcalo",
        Phrase::OverDoubtfulLimit => {
            "tiene {actual unit}, y el proveedor puede rechazar más de {max}: su documentación no es clara sobre este límite"
        }
        Phrase::UnderDoubtfulLimit => {
            "tiene {actual unit}, y el proveedor puede rechazar menos de {min}: su documentación no es clara sobre este límite"
        }
        Phrase::NotInKnownValues => {
            "no es uno de los valores conocidos ({allowed}), y el proveedor puede rechazarlo"
        }
        Phrase::DoubtfulAddress => {
            "no es una dirección de correo, y el proveedor puede rechazarla: {reason}"
        }
        Phrase::PossibleLink => {
            "puede contener un enlace, en el carácter {character+1}, y el proveedor rechaza los enlaces: elimínelo"
        }
        Phrase::DoubtfulFileName => "el proveedor puede rechazar este nombre de adjunto: {reason}",
        Phrase::DoubtfulMailbox => {
            "no es una dirección, con o sin nombre, como exige un encabezado From, y puede ser rechazada: {reason}"
        }
        Phrase::DoubtfulSender => "el proveedor puede rechazar este remitente: {reason}",
        Phrase::DoubtfulSignature => "el proveedor puede rechazar esta firma: {reason}",
        Phrase::DoubtfulNumber => "el proveedor puede rechazar este número: {reason}",
        Phrase::RepeatedAddress => {
            "es la misma dirección que en un elemento anterior de {field}: elimine una de las dos"
        }
        Phrase::RepeatedAddressOfField => {
            "es la misma dirección que en el campo {field}: elimine una de las dos"
        }
        Phrase::DotAroundDomain => "no es un dominio: empieza o termina con un punto",
        Phrase::NoDigits => "está vacío: escriba un número, con dígitos del 0 al 9",
        Phrase::NotBase64Because => "no es base64 a partir del byte {byte+1}: {reason}",
        Phrase::SwitchedOff => {
            "el proveedor dio de baja este servicio el {date}: use otro proveedor"
        }
        Phrase::TextForList => {
            "se esperaba {expected}, se encontró {actual}: pase una lista, aunque tenga un solo elemento"
        }
        Phrase::ShortRegion => "no es el nombre completo de una región: escriba {suggestion}",
        Phrase::RegionOfSite => {
            "es una región del sitio {site}: indique {site} como sitio, o una de las regiones del sitio actual: {allowed}"
        }
        Phrase::DoubtfulAge => {
            "es de hace más de {days} días, y el proveedor puede rechazarlo: elija un día más reciente"
        }
        Phrase::OtherTransport => {
            "no se admite: llame a build para una operación por HTTPS y a build_message para una por SMTP"
        }
        Phrase::DoubtfulLongLine => {
            "la línea tiene {actual unit}, y los servidores de correo pueden rechazar o partir las que tienen más de {max}: divídala o codifique el texto en quoted-printable o base64"
        }
        Phrase::NotBase64InMessage => {
            "el contenido de esta parte no es base64 válido: vuelva a codificarlo"
        }
        Phrase::IgnoredRecipients => {
            "el proveedor ignora Cc y Bcc, así que estas personas no recibirán el mensaje: agregue sus direcciones a To o envíe a cada una un mensaje por separado"
        }
        Phrase::UnsentAttachment => {
            "el proveedor no envía los adjuntos cuyo Content-Disposition no sea {allowed}: escriba {allowed}"
        }
        Phrase::OfName => "el nombre ",
    }
}

pub(super) fn rule(rule: RuleName) -> &'static str {
    match rule {
        RuleName::AtLeastOneOf => "se requiere al menos uno de {fields}",
        RuleName::AttachmentName => "no es un nombre válido para un adjunto: {reason}",
        RuleName::Base64 => {
            "no es base64 a partir del byte {byte+1}: pase bytes para que se codifiquen"
        }
        RuleName::Blank => {
            "solo contiene espacios o caracteres invisibles, así que no se ve nada: escriba un texto"
        }
        RuleName::ControlCharacter => {
            "contiene un salto de línea u otro carácter de control, en el carácter {character+1}: elimínelo"
        }
        RuleName::Credential => {
            "contiene un espacio, un salto de línea u otro carácter que ninguna credencial tiene, en el carácter {character+1}: elimínelo"
        }
        RuleName::Deprecated => {
            "en desuso: solo funciona en cuentas a las que se concedió el permiso en el pasado"
        }
        RuleName::Disjoint => {
            "esta dirección también está en {field}: consérvela solo en uno de los dos"
        }
        RuleName::EmailAddress => "no es una dirección de correo: {reason}",
        RuleName::JsonObject => "no es un objeto JSON de textos, números y booleanos: {reason}",
        RuleName::Mailbox => "no es un remitente (dirección o alias <dirección>): {reason}",
        RuleName::NoHtml => {
            "contiene una etiqueta HTML, que se mostrará como texto o será rechazada: elimínela"
        }
        RuleName::EncodedWord => {
            "ya está codificado para un encabezado y se codificaría dos veces: escriba el texto sin codificar"
        }
        RuleName::HeaderName => "no es válido para un encabezado: {reason}",
        RuleName::MediaType => {
            "no es un tipo MIME que se pueda adjuntar: escríbalo como tipo/subtipo, por ejemplo application/pdf"
        }
        RuleName::MessageId => {
            "no es un identificador de mensaje: escríbalo como <único@dominio>, sin espacios y con {max} caracteres como máximo"
        }
        RuleName::OneOf => "no es uno de los valores permitidos: {allowed}",
        RuleName::OutOfRange => "fuera de rango: debe estar entre {min} y {max}",
        RuleName::Punycode => {
            "el dominio no es ASCII: escríbalo en Punycode (xn--…), como espera la mayoría de los servidores de correo"
        }
        RuleName::Required => "es obligatorio, pero falta o está vacío",
        RuleName::TooLong | RuleName::TooManyItems | RuleName::TooManyBytes => {
            "tiene {actual unit}; el máximo es {max}"
        }
        RuleName::TooShort | RuleName::TooFewItems => "tiene {actual unit}; el mínimo es {min}",
        RuleName::Type => "se esperaba {expected}, se encontró {actual}",
        RuleName::UnknownField => "no existe ese campo: corrija su nombre u omítalo",
        RuleName::DateTime => "no es una fecha y hora: {reason}",
        RuleName::Date => "no es una fecha: {reason}",
        RuleName::Domain => "no es un dominio: {reason}",
        RuleName::Future => "es una fecha futura: elija hoy o un día anterior",
        RuleName::LongPeriod => {
            "es posterior a {field} en más de {days} días: elija un periodo más corto"
        }
        RuleName::MainlandNumber => {
            "es un número de China continental: use SendSms para este número"
        }
        RuleName::Picture => "no es una imagen JPEG o PNG; la consola solo acepta estos formatos",
        RuleName::Order => "es anterior a {field}: intercambie los dos o corrija uno de ellos",
        RuleName::Password => "el proveedor puede rechazar esta contraseña: {reason}",
        RuleName::Past => "ya ha pasado: elija un momento posterior",
        RuleName::TooOld => {
            "es de hace más de {days} días, y el proveedor lo rechaza: elija un día más reciente"
        }
        RuleName::Review => "es posible que los revisores lo rechacen: {reason}",
        RuleName::LongLine => {
            "la línea tiene {actual unit}; el máximo es {max}: divídala o codifique el texto en quoted-printable o base64"
        }
        RuleName::Malformed => "el mensaje no está bien formado: {reason}",
        RuleName::Digits => {
            "debe constar solo de dígitos del 0 al 9, pero el carácter {character+1} no lo es"
        }
        RuleName::Duplicate => {
            "es el mismo número que en un elemento anterior: elimine uno de los dos"
        }
        RuleName::MoreIssues => {
            "problemas que no se muestran: {left_out}; aparecerán al corregir los demás o con un máximo mayor"
        }
        RuleName::MixedRegions => {
            "mezcla números de China continental ({mainland}) con otros números ({other}): envíelos en llamadas separadas"
        }
        RuleName::NoUrl => "contiene un enlace, en el carácter {character+1}: elimínelo",
        RuleName::PhoneNumber => "no es un número de teléfono: {reason}",
        RuleName::Refused => "el proveedor rechaza este valor: corríjalo",
        RuleName::SameVariables => {
            "tiene otras variables que los elementos anteriores: todos los elementos de la lista necesitan las mismas"
        }
        RuleName::SignName => "no es una firma válida: {reason}",
        RuleName::Stripped => {
            "solo se conservan las letras de la a a la z y los dígitos del 0 al 9: el carácter {character+1} se eliminará"
        }
        RuleName::Unused => "aquí no tiene efecto: omítalo",
        RuleName::Unsupported => "no se admite: omítalo",
    }
}

#[expect(clippy::too_many_lines, reason = "one arm for each reason")]
pub(super) fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Empty => "el valor está vacío",
        Reason::LocalPartNotAscii => {
            "la parte anterior a la @ no es ASCII, y el mensaje se envía como texto ASCII: use otra dirección"
        }
        Reason::HeaderNameCharacter => {
            "el nombre de un encabezado consta de caracteres ASCII visibles, sin dos puntos"
        }
        Reason::OwnHeader => {
            "el mensaje ya tiene este encabezado, o hay un campo o una opción para él: omítalo aquí"
        }
        Reason::EncodedWord => "es una palabra codificada (RFC 2047)",
        Reason::MediaType => "debe ser un tipo MIME",
        Reason::ControlCharacter => "contiene un salto de línea u otro carácter de control",
        Reason::BidiControl => "contiene un carácter invisible que cambia la dirección del texto",
        Reason::InvisibleCharacter => "contiene un carácter invisible",
        Reason::Whitespace => "contiene un espacio donde no está permitido",
        Reason::UnassignedCharacter => {
            "contiene un carácter sin significado definido, a menudo resultado de una decodificación incorrecta"
        }
        Reason::FullWidth => "contiene un carácter de ancho completo en lugar de uno ASCII",
        Reason::MissingAt => "falta la @",
        Reason::SecondAt => "hay más de una @",
        Reason::MissingLocal => "no hay nada antes de la @",
        Reason::MissingDomain => "no hay dominio después de la @",
        Reason::LeadingDot => "la parte anterior o posterior a la @ empieza con un punto",
        Reason::DoubleDot => "hay dos puntos seguidos (..)",
        Reason::TrailingDot => "la parte anterior o posterior a la @ termina con un punto",
        Reason::LeadingMark => "una de sus partes empieza con un signo diacrítico combinable",
        Reason::LocalCharacter => "antes de la @ hay un carácter que solo puede ir entre comillas",
        Reason::UnclosedQuote => "faltan las comillas de cierre",
        Reason::MisplacedQuote => "las comillas deben encerrar todo lo que va antes de la @",
        Reason::EscapedCharacter => {
            "hay una barra invertida ante un carácter que no se puede escapar"
        }
        Reason::AddressLiteral => "una dirección IP entre corchetes no es un dominio",
        Reason::DomainCharacter => {
            "el dominio contiene un carácter que no se permite en los dominios"
        }
        Reason::LeadingHyphen => "una parte del dominio empieza con un guion",
        Reason::TrailingHyphen => "una parte del dominio termina con un guion",
        Reason::ReservedHyphens => {
            "el tercer y el cuarto carácter de una parte del dominio son guiones"
        }
        Reason::InvalidPunycode => "una parte del dominio empieza con xn--, pero no es Punycode",
        Reason::MixedDirection => {
            "una parte del dominio mezcla letras de izquierda a derecha y de derecha a izquierda"
        }
        Reason::LabelTooLong => "una parte del dominio supera los 63 bytes",
        Reason::MissingDot => "el dominio no tiene ningún punto",
        Reason::TopLevelDomain => "el dominio termina con un dígito",
        Reason::DomainTooLong => "el dominio supera los 253 bytes",
        Reason::AddressTooLong => "supera los 254 bytes",
        Reason::MissingAlias => "no hay alias antes de <",
        Reason::AliasColon => "el alias contiene dos puntos (:)",
        Reason::AliasSpacing => "entre el alias y < debe haber exactamente un espacio",
        Reason::AngleBracket => "hay un < o un > que no encierra una dirección",
        Reason::MissingBracket => "falta el > después de la dirección",
        Reason::TextAfterBracket => "hay texto después de >",
        Reason::LongLocalPart => {
            "hay {actual} bytes antes de la @, y los servidores de correo no están obligados a aceptar más de {max}"
        }
        Reason::UnicodeLocalPart => {
            "la parte anterior a la @ no es ASCII, y muchos servidores de correo no la aceptan: use otra dirección de la misma persona, si la tiene"
        }
        Reason::NameAndAddress => {
            "escriba solo la dirección, sin nombre ni signos < >, y una sola en cada elemento"
        }
        Reason::SeveralAddresses => {
            "hay varias direcciones en un mismo texto; escriba solo la dirección, sin nombre ni signos < >, y una sola en cada elemento"
        }
        Reason::UnquotedName => {
            "el nombre que precede a la dirección contiene un carácter que solo puede ir entre comillas; ponga el nombre entre comillas dobles"
        }
        Reason::Digits => "contiene un carácter que no es un dígito",
        Reason::MissingPlus => {
            "necesita un + y el código de país, o los 11 dígitos de un número de China continental"
        }
        Reason::PhoneCharacter => "solo se permiten dígitos, y un + al principio",
        Reason::PhoneLength => {
            "tras el + debe haber de 7 a 15 dígitos, y el primero no puede ser 0"
        }
        Reason::MainlandLength => {
            "tras el código de país 86 de China continental debe haber 11 dígitos"
        }
        Reason::CountryCodeWithoutPlus => {
            "11 dígitos sin + cuentan como un número de China continental, cuyos móviles empiezan por un prefijo del 13 al 19; si el número es de otro país, escriba un + delante"
        }
        Reason::NotMobile => {
            "los móviles de China continental empiezan por un prefijo del 13 al 19 tras el código de país; corríjalo"
        }
        Reason::SignLength => "debe tener de 2 a 12 caracteres",
        Reason::SignCharacter => {
            "solo se permiten caracteres chinos, de la A a la Z, de la a a la z y del 0 al 9"
        }
        Reason::SignLengthAbroad => "fuera de China continental debería tener de 2 a 15 caracteres",
        Reason::SignBracket => "quite los corchetes, que agrega el proveedor",
        Reason::Link => "contiene un enlace",
        Reason::Stripped => {
            "contiene algo distinto de las letras de la a a la z y los dígitos del 0 al 9"
        }
        Reason::DateForm => "escríbala en la forma 2018-11-06T23:12:00-03:00",
        Reason::DayForm => "escríbala en la forma 2026-11-26",
        Reason::LocalForm => "escríbala en la forma 2026-11-26 08:00:00",
        Reason::HourForm => "escríbala en la forma 2026112608",
        Reason::VariableForm => {
            "escriba las variables como {form}, con llaves de ancho normal; la llave del carácter {character+1} no pertenece a ninguna variable"
        }
        Reason::VariableGap => "numere las variables desde {form} sin saltos",
        Reason::VariablesAdjacent => {
            "ponga texto entre las variables; en el carácter {character+1} empieza una justo después de otra"
        }
        Reason::OnlyVariables => "escriba texto además de las variables",
        Reason::VariableInside => {
            "saque del enlace o del número la variable que empieza en el carácter {character+1}"
        }
        Reason::VariablesRestricted => {
            "solo algunas cuentas pueden usar variables en publicidad y notificaciones para China continental; la consola indica si la suya puede"
        }
        Reason::ForbiddenCharacter => {
            "quite el carácter {character+1}, que ninguna plantilla puede contener"
        }
        Reason::EscapedLineBreak => {
            "escriba un salto de línea en lugar de una barra invertida y una n"
        }
        Reason::NoCodeWord => {
            "agregue {words}: el texto de un código de verificación debe contenerlo"
        }
        Reason::NoCodeWordAbroad => {
            "agregue la palabra {words}: el texto de un código de verificación debe contenerla"
        }
        Reason::PersonalNumber => {
            "quite el número de móvil que empieza en el carácter {character+1}"
        }
        Reason::ForbiddenTopic => {
            "el texto que empieza en el carácter {character+1} puede tratar de un tema que no se acepta ({words})"
        }
        Reason::NoOptOut => "termínela con {words}",
        Reason::OldOptOut => "termínela con {words} en lugar de las palabras anteriores",
        Reason::NoOptOutAbroad => {
            "termínela indicando cómo darse de baja, con una de estas respuestas: {words}"
        }
        Reason::NeutralName => "use el nombre de una empresa, una aplicación o una marca",
        Reason::LinkInCode => {
            "quite el enlace que empieza en el carácter {character+1}: un código de verificación no puede contener enlaces"
        }
        Reason::NoMembers => {
            "la publicidad solo puede enviarse a miembros: diríjase a ellos, con la palabra {words}"
        }
        Reason::NoRemark => {
            "indique la página de la aplicación en la tienda, el dominio del sitio web o el nombre completo de la cuenta"
        }
        Reason::UnregisteredSender => {
            "Singapur bloquea los remitentes con letras que no están registrados allí (SSIR): registre este u omítalo"
        }
        Reason::SameTime => "coincide con {field}, y el proveedor exige un momento posterior",
        Reason::UnknownCountry => "el proveedor no indica ningún país con este prefijo",
        Reason::PasswordCharacters => {
            "necesita dos dígitos distintos, dos letras distintas de la a a la z y dos letras distintas de la A a la Z"
        }
        Reason::AddressAsDomain => "contiene una @; indique solo la parte que va después",
        Reason::LittleText => {
            "tiene {actual unit} de texto: escriba al menos {min}, y {marketing} en publicidad; el correo que se envía a petición del destinatario no tiene mínimo"
        }
        Reason::LittleMarketingText => {
            "tiene {actual unit} de texto, y la publicidad necesita {min}: escriba más si la plantilla es de publicidad"
        }
        Reason::ManyVariables => {
            "el número de variables es {actual}, y este texto admite {max}: una por cada {per} caracteres"
        }
        Reason::ManyImages => "use como máximo {max} imágenes; hay {actual}",
        Reason::TemplateLink => "quite los enlaces",
        Reason::ContactData => {
            "quite los datos de contacto, como un grupo de QQ, WeChat o un código QR"
        }
        Reason::ExternalStyleSheet => {
            "quite las hojas de estilo externas y escriba los estilos en el propio HTML"
        }
        Reason::DateValue => "no existe esa fecha, hora o desfase",
        Reason::MissingOffset => "agregue al final una Z o un desfase como -03:00",
        Reason::PathSeparator => "contiene / o \\",
        Reason::FileNameCharacter => {
            "contiene uno de los caracteres ? * | \" < > :, que debe quitar"
        }
        Reason::NoFileName => "solo consta de espacios y puntos; escriba un nombre y una extensión",
        Reason::RefusedExtension => {
            "el proveedor rechaza los archivos con esta extensión; envíe otro tipo de archivo, o bien un archivo zip o un enlace"
        }
        Reason::UnlistedExtension => {
            "no tiene extensión, o esta no figura en la lista de las que acepta el proveedor; use una de ellas, como pdf o zip"
        }
        Reason::FileNameSpace => {
            "contiene un espacio; escriba un guion o un guion bajo en su lugar"
        }
        Reason::Blank => "solo contiene espacios o caracteres invisibles",
        Reason::SpacesInBase64 => "contiene espacios o saltos de línea; quítelos",
        Reason::MissingPadding => {
            "su longitud no es múltiplo de 4; agregue = al final, o pase bytes si es texto corriente"
        }
        Reason::AlreadyEncoded => {
            "estos bytes ya son base64 y se codificarían dos veces: páselos como texto"
        }
        Reason::DataUrl => "es una URL data:; quite todo hasta la coma inclusive, o pase bytes",
        Reason::PlainText => "es texto corriente o HTML; pase bytes para que se codifiquen",
        Reason::UrlSafe => {
            "usa el alfabeto de base64 para URL; escriba + en lugar de - y / en lugar de _, y agregue = al final hasta que la longitud sea múltiplo de 4; o pase bytes"
        }
        Reason::WrongEncoding => {
            "el contenido decodificado no es UTF-8: o bien no es base64, o bien el texto usa otra codificación; pase el texto como bytes en UTF-8"
        }
        Reason::NotJson => "el texto no es JSON",
        Reason::NotAnObject => "el texto es JSON, pero no es un objeto",
        Reason::EncodedTwice => {
            "un objeto JSON se codificó dos veces como texto; codifíquelo una sola vez"
        }
        Reason::JsonInText => {
            "contiene el texto JSON de un objeto o una lista, que el destinatario verá tal cual: pase cada uno de sus valores con un nombre propio"
        }
        Reason::RepeatedName => {
            "este nombre aparece dos veces en el texto JSON, y solo se usa uno de los dos valores: elimine uno"
        }
        Reason::NotFinite => "el número es NaN o infinito",
        Reason::NotPlain => "el valor no es texto, ni número, ni booleano",
        Reason::HeaderColon => {
            "esta línea de los encabezados le faltan el nombre o los dos puntos; escríbala como Nombre: valor, o empiécela con un espacio si continúa la línea anterior"
        }
        Reason::RepeatedHeader => "este encabezado aparece más de una vez; deje solo uno",
        Reason::EightBitHeader => {
            "los encabezados contienen caracteres que no son ASCII; escríbalos como palabras codificadas (RFC 2047), por ejemplo =?UTF-8?B?w6k=?="
        }
        Reason::MissingBoundary => {
            "el tipo multipart no indica el delimitador; añada el parámetro boundary"
        }
        Reason::AbsentBoundary => {
            "el delimitador indicado en boundary no aparece en el cuerpo; escríbalo, precedido de --, en una línea antes de cada parte"
        }
        Reason::UnclosedBoundary => {
            "después de la última parte falta la línea con el delimitador terminado en --, así que el mensaje puede estar truncado; añádala"
        }
        Reason::NestedTooDeep => {
            "hay más de {max} niveles de multipart anidados, y los más profundos no se comprobaron; reduzca los niveles"
        }
        Reason::TooManyParts => {
            "el mensaje tiene más de {max} partes, y el resto no se comprobó; reduzca su número"
        }
        Reason::BareLf => {
            "número de líneas que terminan solo en LF: {count}; termine todas las líneas en CR LF"
        }
        Reason::BareCr => {
            "número de líneas que contienen un CR sin LF: {count}; termine todas las líneas en CR LF y elimine los demás CR"
        }
        Reason::NulByte => {
            "número de líneas que contienen un byte NUL: {count}; codifique el contenido en base64 o elimine esos bytes"
        }
        Reason::EightBitBody => {
            "el contenido no es ASCII, pero su Content-Transfer-Encoding es 7bit o falta; codifíquelo en quoted-printable o base64"
        }
        Reason::NotQuotedPrintable => {
            "el contenido no es quoted-printable válido; vuelva a codificarlo, con =3D en lugar de cada signo igual"
        }
        Reason::SeveralSenders => "hay más de un remitente; deje solo uno",
    }
}

pub(super) fn type_name(name: TypeName) -> &'static str {
    match name {
        TypeName::Null => "null",
        TypeName::Boolean => "un booleano",
        TypeName::Integer => "un número entero",
        TypeName::Number => "un número",
        TypeName::Text => "texto",
        TypeName::Bytes => "una secuencia de bytes",
        TypeName::List => "una lista",
        TypeName::Object => "un objeto",
        TypeName::Int64 => "un número entero de 64 bits",
        TypeName::Uint64 => "un número entero mayor o igual que 0 y de 64 bits como máximo",
        TypeName::Base64 => "texto base64 o bytes",
        TypeName::JsonText => "un objeto o su texto JSON",
        TypeName::IntegerOutOfRange => "un número entero fuera de ese rango",
        TypeName::InexactNumber => "un número con decimales o demasiado grande para ser exacto",
        TypeName::NotFinite => "NaN o infinito",
    }
}

/// A unit after `count`: in the singular or the plural.
pub(super) fn counted(unit: Unit, count: u64) -> &'static str {
    match (unit, count) {
        (Unit::Characters, 1) => "carácter",
        (Unit::Characters, _) => "caracteres",
        (Unit::Items, 1) => "elemento",
        (Unit::Items, _) => "elementos",
        (Unit::DecodedBytes, 1) => "byte tras decodificarse",
        (Unit::DecodedBytes, _) => "bytes tras decodificarse",
        (Unit::EncodedBytes, 1) => "byte tal como se envía",
        (Unit::EncodedBytes, _) => "bytes tal como se envían",
        (Unit::Bytes, 1) => "byte",
        (Unit::Bytes, _) => "bytes",
    }
}

pub(super) mod unreadable {
    use crate::text::unreadable::{Situation, Unreadable};

    pub(in crate::text) fn meaning(what: Unreadable) -> &'static str {
        match what {
            Unreadable::Empty => "La respuesta está vacía.",
            Unreadable::NotJson => {
                "La respuesta no es JSON: quedó truncada, o viene de una pasarela o un proxy y no del proveedor."
            }
            Unreadable::NotTheEnvelope => {
                "La respuesta es JSON, pero no tiene el formato del proveedor."
            }
            Unreadable::NoError => "El estado HTTP indica un error que la respuesta no explica.",
            Unreadable::NoResult => "La respuesta no indica el resultado de este destinatario.",
            Unreadable::NoResults => "La respuesta no indica el resultado de ningún destinatario.",
            Unreadable::NotAResponse => {
                "El texto no es una respuesta del proveedor ni una descripción conocida de un fallo de conexión."
            }
            Unreadable::NotAReply => {
                "El texto no es la respuesta de un servidor de correo ni la descripción que da un cliente de un error de conexión."
            }
            Unreadable::NoCode => "El proveedor informa de un error sin código.",
            Unreadable::UnknownCode => {
                "El proveedor responde con un código que esta biblioteca no conoce."
            }
        }
    }

    pub(in crate::text) fn fix(situation: Situation) -> &'static str {
        match situation {
            Situation::Unexplained => {
                "Lea el mensaje del proveedor y corrija lo que indica, o consulte a su soporte técnico, con el ID de la solicitud si lo hay."
            }
            Situation::Accepted => {
                "Antes de volver a enviar el mensaje, averigüe si ya se envió: puede haber sido aceptado."
            }
            Situation::Auth => {
                "Revise las credenciales, y también la firma si la solicitud la lleva."
            }
            Situation::Permission => {
                "Revise qué permisos tienen la cuenta, sus claves y la dirección IP desde la que envía."
            }
            Situation::NotFound => "Revise el host y la ruta de la solicitud.",
            Situation::TooLarge => "Reduzca el tamaño de la solicitud.",
            Situation::RateLimit => "Envíe más despacio y repita esta solicitud más tarde.",
            Situation::Timeout => {
                "Averigüe si el primer intento fue aceptado y, si no lo fue, vuelva a enviar más tarde."
            }
            Situation::Server => {
                "Vuelva a enviar más tarde, con pausas crecientes; el primer intento puede haber sido aceptado."
            }
            Situation::Query => "Envíe la solicitud de nuevo más tarde.",
            Situation::Request => {
                "Compare la URL, el método y los encabezados de la solicitud enviada con lo que se construyó."
            }
            Situation::Redirect => {
                "Envíe la solicitud directamente a la URL construida, sin un proxy que la redirija."
            }
        }
    }
}
