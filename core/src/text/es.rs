//! Spanish.

use crate::formats::reason::Reason;
use crate::issue::RuleName;
use crate::schema::Unit;
use crate::text::Phrase;
use crate::type_name::TypeName;

pub(super) fn phrase(phrase: Phrase) -> &'static str {
    match phrase {
        Phrase::Suggestion => "no existe ese campo; ¿quiso decir {suggestion}?",
        Phrase::OverLimit => "supera lo que permite el proveedor",
        Phrase::OfName => "el nombre ",
    }
}

pub(super) fn rule(rule: RuleName) -> &'static str {
    match rule {
        RuleName::AtLeastOneOf => "se requiere al menos uno de {fields}",
        RuleName::AttachmentName => "no sirve como nombre de un adjunto: {reason}",
        RuleName::Base64 => "no es base64: deja de serlo en el byte {byte}, contando desde 0",
        RuleName::ControlCharacter => {
            "contiene un salto de línea u otro carácter de control, en el carácter {character}, contando desde 0"
        }
        RuleName::Credential => {
            "contiene un espacio, un salto de línea u otro carácter que ninguna credencial tiene, en el carácter {character}, contando desde 0"
        }
        RuleName::Deprecated => "solo funciona en cuentas que recibieron el permiso hace tiempo",
        RuleName::Disjoint => "esta dirección también está en {field}",
        RuleName::EmailAddress => "no es una dirección de correo: {reason}",
        RuleName::JsonObject => "no es un objeto JSON de valores simples: {reason}",
        RuleName::Mailbox => {
            "no es un remitente, que es una dirección o alias <dirección>: {reason}"
        }
        RuleName::NoHtml => "contiene una etiqueta HTML, que se mostrará tal cual o será rechazada",
        RuleName::OneOf => "no es uno de los valores permitidos: {allowed}",
        RuleName::OutOfRange => "fuera de rango: se permite de {min} a {max}",
        RuleName::Punycode => {
            "el dominio no es ASCII: la mayoría de los servidores lo quieren en Punycode (xn--…)"
        }
        RuleName::Required => "es obligatorio, y falta o está vacío",
        RuleName::TooLong | RuleName::TooManyItems | RuleName::TooManyBytes => {
            "tiene {actual} {unit}, se permiten {max} como máximo"
        }
        RuleName::TooShort | RuleName::TooFewItems => {
            "tiene {actual} {unit}, se necesitan {min} como mínimo"
        }
        RuleName::Type => "se esperaba {expected}, se encontró {actual}",
        RuleName::UnknownField => "no existe ese campo",
        RuleName::DateTime => "no es una fecha y hora con su desfase: {reason}",
        RuleName::Digits => {
            "tiene que constar de dígitos decimales; el carácter {character}, contando desde 0, no lo es"
        }
        RuleName::Duplicate => "es el mismo número que el elemento {first}, contando desde 0",
        RuleName::MixedRegions => {
            "{mainland} números de China continental y {other} de otros lugares, que requieren llamadas separadas"
        }
        RuleName::NoUrl => "contiene un enlace, en el carácter {character}, contando desde 0",
        RuleName::PhoneNumber => "no es un número de teléfono: {reason}",
        RuleName::Refused => "el proveedor rechaza este valor",
        RuleName::SignName => "no es una firma: {reason}",
        RuleName::Stripped => {
            "solo se conservan de la a a la z y del 0 al 9; se elimina el carácter {character}, contando desde 0"
        }
        RuleName::Unused => "aquí no tiene efecto: omítalo",
        RuleName::Unsupported => "existe, pero el proveedor no lo acepta de nadie",
    }
}

pub(super) fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Empty => "está vacío",
        Reason::ControlCharacter => "contiene un salto de línea u otro carácter de control",
        Reason::BidiControl => "contiene un carácter invisible que cambia la dirección del texto",
        Reason::InvisibleCharacter => "contiene un carácter invisible",
        Reason::Whitespace => "contiene un espacio donde no puede haberlo",
        Reason::UnassignedCharacter => "contiene un carácter sin significado",
        Reason::FullWidth => "contiene una forma de ancho completo en lugar de un carácter ASCII",
        Reason::MissingAt => "falta la @",
        Reason::SecondAt => "hay más de una @",
        Reason::MissingLocal => "no hay nada antes de la @",
        Reason::MissingDomain => "no hay dominio después de la @",
        Reason::LeadingDot => "una parte empieza con un punto",
        Reason::DoubleDot => "hay dos puntos seguidos",
        Reason::TrailingDot => "una parte termina con un punto",
        Reason::LeadingMark => "una parte empieza con un signo combinable",
        Reason::LocalCharacter => "antes de la @ hay un carácter que solo puede ir entre comillas",
        Reason::UnclosedQuote => "faltan las comillas de cierre",
        Reason::MisplacedQuote => "las comillas deben encerrar todo lo que va antes de la @",
        Reason::EscapedCharacter => {
            "hay una barra invertida ante un carácter que no se puede escapar"
        }
        Reason::AddressLiteral => "una dirección IP entre corchetes no es un dominio",
        Reason::DomainCharacter => "el dominio contiene un carácter que ningún dominio tiene",
        Reason::LeadingHyphen => "una parte del dominio empieza con un guion",
        Reason::TrailingHyphen => "una parte del dominio termina con un guion",
        Reason::ReservedHyphens => {
            "una parte del dominio tiene guiones en la tercera y la cuarta posición"
        }
        Reason::InvalidPunycode => "una parte del dominio empieza con xn-- y no es Punycode",
        Reason::MixedDirection => {
            "una parte del dominio mezcla letras de izquierda a derecha y de derecha a izquierda"
        }
        Reason::LabelTooLong => "una parte del dominio supera los 63 octetos",
        Reason::MissingDot => "el dominio no tiene punto",
        Reason::TopLevelDomain => "el dominio termina con una cifra",
        Reason::DomainTooLong => "el dominio supera los 253 octetos",
        Reason::AddressTooLong => "supera los 254 octetos",
        Reason::MissingAlias => "no hay alias antes de <",
        Reason::AliasColon => "el alias contiene dos puntos (:)",
        Reason::AliasSpacing => "entre el alias y < debe haber exactamente un espacio",
        Reason::AngleBracket => "hay un < o > que no encierra la dirección",
        Reason::MissingBracket => "falta el > después de la dirección",
        Reason::TextAfterBracket => "hay texto después de >",
        Reason::LongLocalPart => {
            "antes de la @ hay {actual} octetos, y los servidores solo deben aceptar {max}"
        }
        Reason::Digits => "contiene un carácter que no es un dígito",
        Reason::MissingPlus => {
            "no tiene ni un + con código de país ni los 11 dígitos de China continental"
        }
        Reason::PhoneCharacter => "contiene un carácter que no es un dígito ni un + inicial",
        Reason::PhoneLength => "tras el + van de 7 a 15 dígitos, y el primero no es 0",
        Reason::MainlandLength => "tras el 86 de China continental van 11 dígitos",
        Reason::SignLength => "tiene de 2 a 12 caracteres",
        Reason::SignCharacter => "contiene algo que no es carácter chino, letra latina ni dígito",
        Reason::Link => "contiene un enlace",
        Reason::Stripped => "contiene algo que no está entre la a y la z ni entre el 0 y el 9",
        Reason::DateForm => "no tiene la forma 2018-11-06T23:12:00-03:00",
        Reason::DateValue => "no existe esa fecha, hora o desfase",
        Reason::MissingOffset => "le falta al final una Z o un desfase como -03:00",
        Reason::PathSeparator => "contiene / o \\",
        Reason::NotJson => "el texto no es JSON",
        Reason::NotAnObject => "el texto es JSON, pero no un objeto",
        Reason::EncodedTwice => {
            "el texto contiene el texto de un objeto JSON: se codificó dos veces"
        }
        Reason::NotFinite => "no es un número finito",
        Reason::NotPlain => "el valor no es texto, ni número, ni verdadero o falso",
    }
}

pub(super) fn type_name(name: TypeName) -> &'static str {
    match name {
        TypeName::Null => "null",
        TypeName::Boolean => "verdadero o falso",
        TypeName::Integer => "un número entero",
        TypeName::Number => "un número",
        TypeName::Text => "texto",
        TypeName::Bytes => "bytes",
        TypeName::List => "una lista",
        TypeName::Object => "un objeto",
        TypeName::Int64 => "un número entero de 64 bits",
        TypeName::Uint64 => "un número entero, 0 o mayor",
        TypeName::Base64 => "texto base64 o bytes",
        TypeName::JsonText => "un objeto o su texto JSON",
        TypeName::IntegerOutOfRange => "un número entero fuera de ese rango",
        TypeName::InexactNumber => "un número con decimales o demasiado grande para ser exacto",
        TypeName::NotFinite => "un número que no es finito",
    }
}

pub(super) fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Characters => "caracteres",
        Unit::Items => "elementos",
        Unit::DecodedBytes => "bytes (decodificados)",
        Unit::EncodedBytes => "bytes (tal como se envían)",
        Unit::Bytes => "bytes",
    }
}

pub(super) mod unreadable {
    use crate::text::unreadable::{Situation, Unreadable};

    pub(in crate::text) fn meaning(what: Unreadable) -> &'static str {
        match what {
            Unreadable::Empty => "La respuesta está vacía.",
            Unreadable::NotJson => {
                "La respuesta no es JSON: quedó cortada, o viene de una pasarela o un proxy y no del proveedor."
            }
            Unreadable::NotTheEnvelope => {
                "La respuesta es JSON, pero no tiene la forma del proveedor."
            }
            Unreadable::NoError => "El estado HTTP indica un fallo que la respuesta no explica.",
            Unreadable::NoResults => "La respuesta no dice qué pasó con ningún destinatario.",
            Unreadable::NotAReply => {
                "El texto no es una respuesta de un servidor de correo ni lo que un cliente dice de una conexión."
            }
            Unreadable::NoCode => "El proveedor informa un error sin código.",
            Unreadable::UnknownCode => {
                "El proveedor responde con un código que no está en el catálogo."
            }
        }
    }

    pub(in crate::text) fn fix(situation: Situation) -> &'static str {
        match situation {
            Situation::Unexplained => {
                "Lea el mensaje del proveedor y corrija lo que indica, o consulte a su soporte, con el ID de la solicitud si lo hay."
            }
            Situation::Accepted => {
                "Averigüe si el mensaje salió antes de volver a enviarlo: puede haber sido aceptado."
            }
            Situation::Auth => {
                "Revise las credenciales, y con ellas la firma si la solicitud la lleva."
            }
            Situation::Permission => {
                "Revise qué permisos tienen la cuenta, sus claves y esta dirección de red."
            }
            Situation::NotFound => "Revise el host y la ruta de la solicitud.",
            Situation::TooLarge => "Reduzca el tamaño de la solicitud.",
            Situation::RateLimit => "Envíe más despacio, y repita esta solicitud más tarde.",
            Situation::Timeout => {
                "Averigüe si el primer intento fue aceptado y vuelva a enviar más tarde."
            }
            Situation::Server => {
                "Vuelva a enviar más tarde, con pausas crecientes; el primer intento puede haber sido aceptado."
            }
            Situation::Request => {
                "Compare la URL, el método y los encabezados de la solicitud con lo que se construyó."
            }
            Situation::Redirect => {
                "Envíe la solicitud directamente a la URL construida, sin un proxy que la redirija."
            }
        }
    }
}
