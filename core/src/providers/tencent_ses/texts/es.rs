//! The texts of the error codes of Simple Email Service, in Spanish.

use crate::errors::Text;

pub(super) const CODES: &[Text] = &[
    Text {
        code: "FailedOperation.AttachContentToolarge",
        meaning: "Los archivos adjuntos son demasiado grandes, uno de ellos o el conjunto.",
        fix: "Mantenga el total de los adjuntos por debajo de 4 MiB antes de codificarlos en base64 y la solicitud completa por debajo de 8 MiB. Reduzca los archivos o envíe enlaces.",
    },
    Text {
        code: "FailedOperation.DKIMNotApplied",
        meaning: "El dominio todavía no tiene una clave DKIM del tamaño elegido en DKIMOption.",
        fix: "Envíe el DKIMOption que GetEmailIdentity devuelve para el dominio (0: 1024 bits, 1: 2048 bits, 2: ambas claves) o cree la clave que falta antes de verificar el dominio.",
    },
    Text {
        code: "FailedOperation.EmailAddrInBlacklist",
        meaning: "Un destinatario está en una lista de bloqueo: la que SES forma con los rebotes permanentes o la propia de la cuenta.",
        fix: "Quite la dirección de los destinatarios. Si su titular confirma que funciona, desbloquéela con DeleteBlackList o DeleteCustomBlackList.",
    },
    Text {
        code: "FailedOperation.EmailContentToolarge",
        meaning: "El contenido del correo es demasiado grande; el límite exacto de la API no está publicado.",
        fix: "Acorte Simple.Html, Simple.Text o los valores de TemplateData, y no incruste imágenes en base64. Las preguntas frecuentes dan 4 MB por correo, adjuntos incluidos.",
    },
    Text {
        code: "FailedOperation.ExceedSendLimit",
        meaning: "Se agotó la cuota de envío de la cuenta para hoy.",
        fix: "Envíe el resto mañana. Una cuenta nueva empieza con 500 correos diarios; la cuota sube con la reputación del dominio remitente, visible en la consola.",
    },
    Text {
        code: "FailedOperation.ExceedTemplateLimit",
        meaning: "La cuenta alcanzó el número máximo de plantillas.",
        fix: "Elimine las que no use con DeleteEmailTemplate o reescriba una con UpdateEmailTemplate, lo que la devuelve a revisión. Para ampliar la cuota, abra un ticket.",
    },
    Text {
        code: "FailedOperation.FileURLNotExist",
        meaning: "SES no puede obtener un archivo utilizable de Attachments.FileURL.",
        fix: "Omita FileURL, porque la función no está habilitada. Incluya el archivo mismo en Attachments.Content como base64.",
    },
    Text {
        code: "FailedOperation.FrequencyLimit",
        meaning: "Una misma dirección recibió demasiados correos en poco tiempo; el límite predeterminado es de 10 por dirección y hora.",
        fix: "Espere una hora antes de volver a escribir a esta dirección. Revise si un bucle o un botón de reenvío repite el mismo correo.",
    },
    Text {
        code: "FailedOperation.HighRejectionRate",
        meaning: "SES pausó sus envíos por un tiempo porque los servidores de destino rechazaron demasiados correos suyos.",
        fix: "Detenga los envíos, quite de sus listas las direcciones que rebotaron y retome poco a poco. La duración de la pausa no está publicada.",
    },
    Text {
        code: "FailedOperation.IllegalURL",
        meaning: "El correo contiene un enlace que SES no permite.",
        fix: "Revise cada enlace de Simple.Html, la plantilla y TemplateData. Cambie primero los acortados y los que redirigen; no se publica cuáles se rechazan.",
    },
    Text {
        code: "FailedOperation.IncorrectEmail",
        meaning: "Una de las direcciones de la solicitud está mal escrita o no existe.",
        fix: "Busque en Destination, Cc, Bcc y ReplyToAddresses errores de tecleo, nombres visibles y espacios sobrantes. ReplyToAddresses admite una sola dirección.",
    },
    Text {
        code: "FailedOperation.IncorrectSender",
        meaning: "FromEmailAddress no está escrito en una forma que SES pueda leer.",
        fix: "Escriba solo la dirección, como noreply@mail.example.com, o alias <dirección> con exactamente un espacio entre ambos y sin dos puntos en el alias.",
    },
    Text {
        code: "FailedOperation.InsufficientBalance",
        meaning: "La cuenta no tiene saldo o tiene deuda, por lo que SES no envía.",
        fix: "Recargue la cuenta o pague la deuda en la consola de facturación y vuelva a enviar.",
    },
    Text {
        code: "FailedOperation.InsufficientQuota",
        meaning: "Se agotó el paquete de correos prepagado.",
        fix: "Compre otro paquete de SES en la consola y vuelva a enviar.",
    },
    Text {
        code: "FailedOperation.InvalidAttachName",
        meaning: "SES no acepta el nombre de un adjunto, por sus caracteres, su extensión o su longitud.",
        fix: "Quite los caracteres especiales de Attachments.FileName y no pase de 255 caracteres. La página de SES sobre tipos de adjuntos lista las extensiones rechazadas.",
    },
    Text {
        code: "FailedOperation.InvalidLimit",
        meaning: "Limit pide más de 100 filas, el máximo que devuelve una consulta.",
        fix: "Ponga en Limit 100 o menos y obtenga el resto por páginas, sumando Limit a Offset cada vez. En GetAbuseReport envíe siempre Limit, pues su valor predeterminado documentado es 1000.",
    },
    Text {
        code: "FailedOperation.InvalidTemplateID",
        meaning: "La cuenta no tiene ninguna plantilla aprobada con este TemplateID.",
        fix: "Compruebe con GetEmailTemplate que TemplateStatus sea 0 (aprobada). Envíe la solicitud a la región donde se creó: ap-guangzhou o ap-hongkong, o ap-singapore en el sitio internacional.",
    },
    Text {
        code: "FailedOperation.MissingEmailContent",
        meaning: "El correo está vacío: la solicitud no trae datos de plantilla ni contenido propio.",
        fix: "Complete Template con TemplateID y TemplateData. Simple solo sirve para cuentas con el antiguo permiso de contenido propio.",
    },
    Text {
        code: "FailedOperation.NoAttachPermission",
        meaning: "La cuenta no tiene permiso para enviar archivos adjuntos.",
        fix: "Solicite el permiso a Tencent Cloud. Mientras tanto, omita Attachments y ponga en el correo un enlace al archivo.",
    },
    Text {
        code: "FailedOperation.NotAuthenticatedSender",
        meaning: "La dirección de FromEmailAddress no es un remitente verificado de esta cuenta.",
        fix: "Verifique el dominio y cree esa misma dirección en la consola, en la región a la que llama. Si agrega un nombre, escriba alias <dirección>, con exactamente un espacio entre ambos y sin dos puntos en el alias.",
    },
    Text {
        code: "FailedOperation.NotSupportDate",
        meaning: "RequestDate queda fuera del período en que SES permite consultar el estado de envío.",
        fix: "Ponga en RequestDate uno de los últimos 30 días, con el formato YYYY-MM-DD. La lista de errores del proveedor indica 90 días, pero su descripción de la acción indica 30.",
    },
    Text {
        code: "FailedOperation.ProtocolCheckErr",
        meaning: "El correo no superó una comprobación de protocolo de SES; no se publica qué revisa.",
        fix: "Envíelo sin SmtpHeaders, SmtpMessageId ni HeaderFrom para ver si alguno es la causa. Si no lo es, abra un ticket con el RequestId.",
    },
    Text {
        code: "FailedOperation.ReceiverHasUnsubscribed",
        meaning: "Un destinatario se dio de baja de los correos de su dominio remitente.",
        fix: "Quite la dirección y registre la baja en sus propios datos, para no escribirle más salvo que la persona se suscriba de nuevo.",
    },
    Text {
        code: "FailedOperation.RejectedByRecipients",
        meaning: "El destinatario o su servidor de correo rechazó el correo.",
        fix: "No vuelva a enviarlo. Confirme la dirección con su titular y pídale que admita su dirección remitente; de lo contrario, quítela de la lista.",
    },
    Text {
        code: "FailedOperation.SendEmailErr",
        meaning: "SES no envió el correo y solo informa el motivo a través de su soporte.",
        fix: "Abra un ticket con el RequestId, la dirección remitente y la hora, y retenga los correos similares hasta recibir respuesta.",
    },
    Text {
        code: "FailedOperation.ServiceNotAvailable",
        meaning: "SES tiene una falla temporal, por lo que la solicitud no surtió efecto.",
        fix: "Reintente con pausas crecientes a partir de unos segundos. Si se prolonga, abra un ticket con el RequestId.",
    },
    Text {
        code: "FailedOperation.TemplateContentToolarge",
        meaning: "El contenido de la plantilla es demasiado grande; el límite exacto no está publicado.",
        fix: "Acorte TemplateContent.Html o TemplateContent.Text y envíe la plantilla de nuevo. Enlace las imágenes en lugar de incrustarlas en base64.",
    },
    Text {
        code: "FailedOperation.TemporaryBlocked",
        meaning: "El proveedor de correo de un destinatario limita la recepción, y SES no le envía nada durante 10 minutos.",
        fix: "Reintente a los 10 minutos y envíe más despacio a ese proveedor. Puede seguir enviando a otros proveedores.",
    },
    Text {
        code: "FailedOperation.TooManyAttachments",
        meaning: "Un correo admite como máximo 10 archivos adjuntos y este tiene más.",
        fix: "Reduzca Attachments a 10 elementos: combine archivos o repártalos en varios correos.",
    },
    Text {
        code: "FailedOperation.TooManyRecipients",
        meaning: "Una llamada admite como máximo 50 direcciones en Destination y 20 en cada uno de Cc y Bcc; esta tiene más.",
        fix: "Reparta la lista en varias llamadas. No está documentado si Cc y Bcc cuentan para las 50, así que no pase de 50 entre los tres.",
    },
    Text {
        code: "FailedOperation.URLForbidden",
        meaning: "Como pocos correos de este remitente llegan a destino, SES no le permite incluir enlaces.",
        fix: "Envíe sin enlaces por ahora. Para mejorar la tasa de entrega, quite las direcciones que rebotaron y escriba solo a quienes esperan su correo.",
    },
    Text {
        code: "FailedOperation.UnsupportMailType",
        meaning: "SES no entrega al tipo de buzón que usa uno de los destinatarios.",
        fix: "Omita a este destinatario o use su dirección en otro proveedor de correo. No se publica qué buzones quedan excluidos.",
    },
    Text {
        code: "FailedOperation.WithOutPermission",
        meaning: "La cuenta solo puede enviar con plantillas, pero la solicitud trae contenido propio en Simple.",
        fix: "Cree una plantilla, espere su aprobación y envíe Template con TemplateID y TemplateData en lugar de Simple.",
    },
    Text {
        code: "FailedOperation.WrongContentJson",
        meaning: "TemplateData no es el texto de un objeto JSON.",
        fix: "Genérelo con una biblioteca JSON, una sola vez, como cadena: {\"name\":\"Ana\"}, con un valor de texto para cada variable de la plantilla.",
    },
    Text {
        code: "InternalError.QueryDataBaseFailed",
        meaning: "Una consulta a la base de datos interna de SES falló o tardó demasiado.",
        fix: "Reintente con pausas crecientes a partir de unos segundos. Si se prolonga, acorte el período entre StartTime y EndTime o abra un ticket con el RequestId.",
    },
    Text {
        code: "InvalidParameter.AppIdIsRequired",
        meaning: "SES no encuentra el número de cuenta (AppId) de la cuenta que firmó la solicitud.",
        fix: "Compruebe que el SecretId sea de la cuenta que usa SES, en el mismo sitio (China continental o internacional), y que SES esté activado en su consola. Si es así, abra un ticket con el RequestId.",
    },
    Text {
        code: "InvalidParameter.InvalidEndTimeFormat",
        meaning: "EndTime no está escrito como una fecha que SES pueda leer.",
        fix: "Escriba EndTime como texto con la forma YYYY-MM-DD, por ejemplo 2026-08-21, con guiones y ceros iniciales, y no en segundos Unix.",
    },
    Text {
        code: "InvalidParameter.InvalidStartTimeFormat",
        meaning: "StartTime no está escrito como una fecha que SES pueda leer.",
        fix: "Escriba StartTime como texto con la forma YYYY-MM-DD, por ejemplo 2026-08-21, con guiones y ceros iniciales, y no en segundos Unix.",
    },
    Text {
        code: "InvalidParameterValue.AttachContentIsWrong",
        meaning: "El contenido de un adjunto no es base64 válido.",
        fix: "Codifique los bytes del archivo una sola vez en base64 estándar, sin saltos de línea, sin el prefijo data: y sin los caracteres de la variante para URL. Compruebe que el texto no esté cortado.",
    },
    Text {
        code: "InvalidParameterValue.BeginTimeBeforeNow",
        meaning: "La hora de inicio de la tarea ya pasó.",
        fix: "Ponga en TimedParam.BeginTime o CycleParam.BeginTime una hora posterior, como YYYY-MM-DD hh:mm:ss. La zona horaria no está documentada, así que elija una hora que sea futura en cualquier zona horaria. Para enviar de inmediato, use TaskType 1.",
    },
    Text {
        code: "InvalidParameterValue.CreatedByOther",
        meaning: "El dominio de EmailIdentity ya está registrado en otra cuenta de Tencent Cloud.",
        fix: "No repita la solicitud; ponga otro dominio en EmailIdentity. Si el dominio es suyo, solicite que la otra cuenta lo elimine con DeleteEmailIdentity o abra un ticket.",
    },
    Text {
        code: "InvalidParameterValue.EmailAddressIsNULL",
        meaning: "La solicitud no tiene remitente o destinatario, o una de esas direcciones es una cadena vacía.",
        fix: "Complete FromEmailAddress y al menos uno de Destination, Cc y Bcc, y quite los elementos vacíos de las tres listas.",
    },
    Text {
        code: "InvalidParameterValue.EmailContentIsWrong",
        meaning: "Simple.Html o Simple.Text no es base64 válido.",
        fix: "Codifique una sola vez en base64 estándar los bytes UTF-8 del HTML o texto, sin saltos de línea ni prefijo data:. Aquí no se admite HTML o texto sin codificar.",
    },
    Text {
        code: "InvalidParameterValue.IllegalEmailAddress",
        meaning: "La dirección de EmailAddress o Email no es una dirección de correo bien formada.",
        fix: "Escríbala como nombre@example.com, sin nombre visible, corchetes angulares, espacios ni comas. El nombre visible de un remitente va en EmailSenderName.",
    },
    Text {
        code: "InvalidParameterValue.IllegalSenderName",
        meaning: "SES no acepta el nombre visible de EmailSenderName.",
        fix: "Quite de EmailSenderName los dos puntos y otros caracteres especiales, u omita el campo. Solo está documentada la prohibición de los dos puntos.",
    },
    Text {
        code: "InvalidParameterValue.InValidTemplateData",
        meaning: "Un valor de la plantilla contiene etiquetas HTML, que ahí no se aceptan.",
        fix: "Envíe texto sin formato como valor y ponga las etiquetas en la plantilla. Escriba < como &lt; donde haga falta.",
    },
    Text {
        code: "InvalidParameterValue.InvalidEmailIdentity",
        meaning: "SES no reconoce como dominio el dominio remitente indicado.",
        fix: "Revise la parte tras @ en FromEmailAddress, o EmailIdentity si administra dominios. Debe ser un dominio solo, como mail.example.com, sin http:// ni @.",
    },
    Text {
        code: "InvalidParameterValue.InvalidSmtpPassWord",
        meaning: "La nueva contraseña SMTP no cumple la regla de longitud o de caracteres.",
        fix: "Use en Password de 10 a 20 caracteres, con al menos dos cifras distintas, dos minúsculas distintas y dos mayúsculas distintas. La descripción del campo admite hasta 64, pero este error indica 20.",
    },
    Text {
        code: "InvalidParameterValue.NoSuchSender",
        meaning: "La dirección de EmailAddress no es una dirección remitente de esta cuenta.",
        fix: "Compare EmailAddress letra por letra con la lista de ListEmailAddress, en la región a la que llama. Si no aparece, créela con CreateEmailAddress.",
    },
    Text {
        code: "InvalidParameterValue.NotExistDomain",
        meaning: "El dominio de EmailIdentity no se ha creado en esta cuenta.",
        fix: "Compare EmailIdentity, que debe ser un dominio solo, sin http:// ni @, con la lista de ListEmailIdentities en la región a la que llama. Si no aparece, créelo con CreateEmailIdentity.",
    },
    Text {
        code: "InvalidParameterValue.ReceiverDescIllegal",
        meaning: "La descripción de la lista de destinatarios tiene una longitud incorrecta o caracteres especiales.",
        fix: "Mantenga Desc entre 1 y 300 caracteres, solo con letras, cifras y espacios, u omítalo. No se publica qué caracteres especiales se rechazan.",
    },
    Text {
        code: "InvalidParameterValue.ReceiverEmailInvalid",
        meaning: "Uno de los destinatarios no es una dirección de correo bien formada.",
        fix: "Escriba cada uno como nombre@example.com, uno por elemento de la lista, sin nombre visible, corchetes angulares, espacios ni comas.",
    },
    Text {
        code: "InvalidParameterValue.ReceiverNameIllegal",
        meaning: "SES no acepta el nombre de la lista de destinatarios, por sus caracteres o su longitud.",
        fix: "Elija un ReceiversName más corto, de letras y cifras, sin caracteres especiales. La regla exacta no está publicada.",
    },
    Text {
        code: "InvalidParameterValue.RepeatCreation",
        meaning: "El dominio de EmailIdentity ya existe en esta cuenta.",
        fix: "No lo cree otra vez. GetEmailIdentity muestra sus registros DNS y si está verificado; si no lo está, configure los registros y llame a UpdateEmailIdentity.",
    },
    Text {
        code: "InvalidParameterValue.RepeatEmailAddress",
        meaning: "La dirección remitente de EmailAddress ya existe en esta cuenta.",
        fix: "No la cree otra vez. Consúltela con ListEmailAddress y úsela tal cual en FromEmailAddress, o elija otro EmailAddress.",
    },
    Text {
        code: "InvalidParameterValue.RepeatReceiverName",
        meaning: "La cuenta ya tiene una lista de destinatarios con este nombre.",
        fix: "Elija otro ReceiversName, o busque la lista existente con ListReceivers y use su ReceiverId.",
    },
    Text {
        code: "InvalidParameterValue.SubjectLengthError",
        meaning: "El asunto está vacío o tiene demasiados caracteres.",
        fix: "Mantenga Subject entre 1 y 100 caracteres, variables incluidas. SendEmail quizá acepte hasta 998, pero los documentos del proveedor se contradicen.",
    },
    Text {
        code: "InvalidParameterValue.TemplateContentIsNULL",
        meaning: "La plantilla no tiene contenido: Html y Text faltan o están vacíos.",
        fix: "Complete al menos uno de TemplateContent.Html y TemplateContent.Text con el contenido de la plantilla, codificado en base64.",
    },
    Text {
        code: "InvalidParameterValue.TemplateContentIsWrong",
        meaning: "TemplateContent.Html o TemplateContent.Text no es base64 válido.",
        fix: "Codifique una sola vez en base64 estándar los bytes UTF-8 del HTML o texto, sin saltos de línea ni prefijo data:. Aquí no se admite HTML o texto sin codificar.",
    },
    Text {
        code: "InvalidParameterValue.TemplateDataError",
        meaning: "TemplateData no es el texto de un objeto JSON, en Template o en un elemento de Datas.",
        fix: "Genérelo con una biblioteca JSON, una sola vez, como cadena de un solo objeto: los nombres de las variables de la plantilla como claves y texto sin formato como valores.",
    },
    Text {
        code: "InvalidParameterValue.TemplateDataInconsistent",
        meaning: "Los nombres de variables de TemplateData no coinciden con los de las direcciones que ya están en la lista de destinatarios.",
        fix: "Dé a cada elemento de Datas los nombres de variables que ListReceiverDetails muestra para esas direcciones. Para otras variables, cree una lista nueva con CreateReceiver.",
    },
    Text {
        code: "InvalidParameterValue.TemplateDataLenLimit",
        meaning: "El TemplateData de al menos un destinatario supera los 800 bytes.",
        fix: "Acorte los valores de ese elemento de Datas: todo su texto JSON puede tener como máximo 800 bytes en UTF-8 (una letra con tilde ocupa 2; un carácter chino, 3). Pase el texto fijo a la plantilla.",
    },
    Text {
        code: "InvalidParameterValue.TemplateNameIllegal",
        meaning: "SES no acepta el nombre de la plantilla, por sus caracteres o su longitud.",
        fix: "Elija un TemplateName más corto, de letras y cifras, sin caracteres especiales. La regla exacta no está publicada.",
    },
    Text {
        code: "InvalidParameterValue.TemplateNameIsNULL",
        meaning: "La solicitud no indica el nombre de la plantilla o lo deja vacío.",
        fix: "Complete TemplateName. UpdateEmailTemplate lo exige aunque solo cambie el contenido; GetEmailTemplate muestra el nombre actual.",
    },
    Text {
        code: "InvalidParameterValue.TemplateNotExist",
        meaning: "La cuenta no tiene ninguna plantilla con este TemplateID.",
        fix: "Busque el número con ListEmailTemplates. Envíe la solicitud a la región donde se creó: ap-guangzhou o ap-hongkong, o ap-singapore en el sitio internacional.",
    },
    Text {
        code: "InvalidParameterValue.TemplateNotMatchData",
        meaning: "Las variables de la plantilla no coinciden con los datos guardados en la lista de destinatarios.",
        fix: "Compare los {{nombres}} de la plantilla con las claves de TemplateData que muestra ListReceiverDetails. Corrija la plantilla o suba otra lista con las claves correctas y use su ReceiverId.",
    },
    Text {
        code: "InvalidParameterValue.WrongDate",
        meaning: "Una fecha de la solicitud es incorrecta o no tiene la forma que SES lee.",
        fix: "Escriba RequestDate, StartDate, EndDate o ExpireDate como YYYY-MM-DD, por ejemplo 2026-08-21, con un día que exista. StartDate no debe ser posterior a EndDate.",
    },
    Text {
        code: "LimitExceeded.ExceedReceiverLimit",
        meaning: "La cuenta alcanzó el número máximo de listas de destinatarios.",
        fix: "Elimine las que no use con DeleteReceiver, que borra también sus direcciones, o agregue direcciones a una lista existente. Para ampliar la cuota, abra un ticket.",
    },
    Text {
        code: "LimitExceeded.ReceiverDetailCountLimit",
        meaning: "Con estas direcciones la lista de destinatarios superaría su límite, 50000 direcciones según la API.",
        fix: "Ponga el resto en otra lista creada con CreateReceiver e inicie una tarea por lista. Los documentos se contradicen: la página de especificaciones da 10000 direcciones por lista.",
    },
    Text {
        code: "LimitExceeded.ReceiverDetailRequestLimit",
        meaning: "Una llamada trae demasiadas direcciones; para agregar a una lista de destinatarios el límite documentado es 20000.",
        fix: "Reparta Emails o Datas en varias llamadas de 20000 elementos como máximo. Para CreateCustomBlacklist no hay un límite publicado: reduzca a la mitad las direcciones por llamada hasta que se acepte.",
    },
    Text {
        code: "MissingParameter.CycleParamNecessary",
        meaning: "La tarea es periódica (TaskType 3), pero falta su hora de inicio o su intervalo.",
        fix: "Complete CycleParam.BeginTime como YYYY-MM-DD hh:mm:ss y CycleParam.IntervalTime en horas. Para enviar una sola vez y de inmediato, use TaskType 1.",
    },
    Text {
        code: "MissingParameter.EmailsNecessary",
        meaning: "La solicitud no indica ninguna dirección de destinatario.",
        fix: "Ponga en Emails al menos una dirección, como nombre@example.com. CreateReceiverDetailWithData usa Datas en su lugar, cada elemento con Email y TemplateData.",
    },
    Text {
        code: "MissingParameter.ReceiverIdNecessary",
        meaning: "La solicitud no dice a qué lista de destinatarios se refiere.",
        fix: "Ponga en ReceiverId el número que devolvió CreateReceiver; ListReceivers también lo muestra. Envíelo como número, no como texto.",
    },
    Text {
        code: "MissingParameter.SendParamNecessary",
        meaning: "Un envío masivo necesita remitente, lista de destinatarios y plantilla, y falta al menos uno de ellos.",
        fix: "Complete FromEmailAddress, ReceiverId y Template con su TemplateID y TemplateData. Envíe Template aunque la lista traiga sus propios datos.",
    },
    Text {
        code: "MissingParameter.TimedParamNecessary",
        meaning: "La tarea es programada (TaskType 2), pero falta su hora de inicio.",
        fix: "Complete TimedParam.BeginTime con una hora futura, como YYYY-MM-DD hh:mm:ss. Para enviar de inmediato, use TaskType 1.",
    },
    Text {
        code: "OperationDenied",
        meaning: "SES no admite esta operación con el estado actual de la cuenta o del objeto.",
        fix: "Lea el mensaje del proveedor y compruebe en la consola que el dominio esté verificado y el remitente y la plantilla, aprobados. Si todo está en orden, abra un ticket con el RequestId.",
    },
    Text {
        code: "OperationDenied.DomainNotVerified",
        meaning: "El dominio de la dirección remitente no está verificado.",
        fix: "Configure los registros DNS que GetEmailIdentity indica para el dominio y verifíquelos con UpdateEmailIdentity. Cuando VerifiedForSendingStatus sea true, cree la dirección de nuevo.",
    },
    Text {
        code: "OperationDenied.ExceedDomainLimit",
        meaning: "La cuenta alcanzó el número máximo de dominios remitentes; el límite documentado es 10.",
        fix: "Elimine un dominio sin uso con DeleteEmailIdentity, reservada a cuentas de empresa, o envíe desde uno que ya tenga. Para ampliar la cuota, abra un ticket.",
    },
    Text {
        code: "OperationDenied.ExceedSenderLimit",
        meaning: "Se alcanzó el número máximo de direcciones remitentes; el límite documentado es 10.",
        fix: "Elimine las que no use con DeleteEmailAddress; ListEmailAddress las muestra. Los documentos se contradicen sobre si el límite es por cuenta o por dominio. Para ampliar la cuota, abra un ticket.",
    },
    Text {
        code: "OperationDenied.NotAllowDelete",
        meaning: "Esta cuenta no puede eliminar el dominio; solo las cuentas de empresa pueden eliminar dominios remitentes.",
        fix: "No repita la llamada. Deje el dominio sin usarlo o, si debe eliminarse, abra un ticket.",
    },
    Text {
        code: "OperationDenied.ReceiverIsOperating",
        meaning: "Todavía se están cargando direcciones en esta lista de destinatarios.",
        fix: "Llame a ListReceivers aproximadamente una vez por minuto hasta que muestre ReceiversStatus 3 (cargada) para la lista y envíe de nuevo la misma solicitud.",
    },
    Text {
        code: "OperationDenied.ReceiverNotExist",
        meaning: "La cuenta no tiene ninguna lista de destinatarios con este ReceiverId.",
        fix: "Busque el número con ListReceivers, en la región donde se creó la lista. Si se eliminó, cree otra con CreateReceiver y cargue las direcciones.",
    },
    Text {
        code: "OperationDenied.ReceiverStatusError",
        meaning: "La lista de destinatarios está vacía o su carga no ha terminado.",
        fix: "Compruebe con ListReceivers que Count sea mayor que 0 y ReceiversStatus sea 3 (cargada). Agregue direcciones con CreateReceiverDetail o espere el fin de la carga e inicie la tarea de nuevo.",
    },
    Text {
        code: "OperationDenied.RepeatPassWord",
        meaning: "La nueva contraseña SMTP es igual a la anterior.",
        fix: "Elija otro Password: de 10 a 20 caracteres, con al menos dos cifras distintas, dos minúsculas distintas y dos mayúsculas distintas. Para conservar la anterior, no haga nada.",
    },
    Text {
        code: "OperationDenied.SendAddressStatusError",
        meaning: "La dirección de FromEmailAddress no existe en esta cuenta o no está aprobada.",
        fix: "Compruebe con ListEmailAddress que esa misma dirección exista en la región a la que llama; si no, créela con CreateEmailAddress. Si existe, revise su estado en la consola y espere la aprobación.",
    },
    Text {
        code: "OperationDenied.SenderWithDomainIsNotEmpty",
        meaning: "El dominio no se puede eliminar mientras tenga direcciones remitentes.",
        fix: "Busque las direcciones de este dominio con ListEmailAddress, elimine cada una con DeleteEmailAddress y vuelva a eliminar el dominio.",
    },
    Text {
        code: "OperationDenied.TemplateStatusError",
        meaning: "La cuenta no tiene ninguna plantilla aprobada con este TemplateID.",
        fix: "Consulte TemplateStatus con GetEmailTemplate; 0 significa aprobada. Si es 1, espere la revisión; si es 2, corrija la plantilla según ReviewReason de ListEmailTemplates. Si la plantilla no aparece, revise el ID y la región.",
    },
];

/// The texts for a fault of which the number says no more.
const fn fault(code: &'static str) -> Text {
    Text {
        code,
        meaning: "Una falla interna de SES interrumpió el envío del correo.",
        fix: "Envíe el correo otra vez tras unos minutos, salvo que DeliverStatus sea 1 (entregado). Si persiste, abra un ticket con el MessageId.",
    }
}

pub(super) const STATUSES: &[Text] = &[
    Text {
        code: "DeliverStatus:0",
        meaning: "SES aceptó el correo y lo puso en la cola de envío.",
        fix: "No hay que hacer nada; consulte más tarde el estado de entrega con GetSendEmailStatus.",
    },
    Text {
        code: "DeliverStatus:1",
        meaning: "El correo se entregó; DeliverTime indica la hora en segundos Unix.",
        fix: "No hay que hacer nada. Si el destinatario no encuentra el correo, pídale que mire en la carpeta de spam.",
    },
    Text {
        code: "DeliverStatus:2",
        meaning: "El correo se descartó y no se entregará; DeliverMessage contiene la causa.",
        fix: "No lo envíe otra vez sin cambios. Lea DeliverMessage y elimine la causa que indica antes de enviar otro correo. Si no queda clara, abra un ticket con el MessageId.",
    },
    Text {
        code: "DeliverStatus:3",
        meaning: "El proveedor de correo del destinatario rechazó el correo, a menudo porque el buzón no existe.",
        fix: "No vuelva a enviarlo. Lea DeliverMessage y confirme la dirección con su titular; si es incorrecta, corríjala o quítela de su lista.",
    },
    Text {
        code: "DeliverStatus:8",
        meaning: "El proveedor de correo del destinatario retrasa la entrega y SES sigue intentándolo por sí mismo.",
        fix: "No lo envíe otra vez, o podría llegar dos veces. Espere una hora aproximadamente y consulte el estado con GetSendEmailStatus; DeliverMessage da la causa del retraso.",
    },
    Text {
        code: "SendStatus:0",
        meaning: "SES procesó el correo sin errores; eso aún no significa que se haya entregado.",
        fix: "No hay que hacer nada; consulte más tarde el estado de entrega con GetSendEmailStatus. DeliverStatus, en la respuesta, indica si el correo se entregó.",
    },
    fault("SendStatus:1001"),
    fault("SendStatus:1002"),
    fault("SendStatus:1003"),
    Text {
        code: "SendStatus:1004",
        meaning: "El envío del correo tardó demasiado y agotó el tiempo de espera.",
        fix: "Envíe el correo otra vez tras unos minutos, salvo que DeliverStatus sea 1 (entregado). Si persiste, abra un ticket con el MessageId.",
    },
    fault("SendStatus:1005"),
    Text {
        code: "SendStatus:1006",
        meaning: "El destinatario recibió demasiados correos en poco tiempo; el límite predeterminado es de 10 por dirección y hora.",
        fix: "Espere una hora antes de volver a escribir a esta dirección. Revise si un bucle o un botón de reenvío repite el mismo correo.",
    },
    Text {
        code: "SendStatus:1007",
        meaning: "El destinatario está en una lista de bloqueo: la que SES forma con los rebotes permanentes o la propia de la cuenta.",
        fix: "Quite la dirección de su lista. Si su titular confirma que funciona, desbloquéela con DeleteBlackList o DeleteCustomBlackList y envíe de nuevo.",
    },
    Text {
        code: "SendStatus:1008",
        meaning: "El destinatario rechaza los correos de su dominio remitente.",
        fix: "No vuelva a enviarlo. Pida al destinatario que admita su dominio remitente; de lo contrario, quite la dirección de su lista.",
    },
    fault("SendStatus:1009"),
    Text {
        code: "SendStatus:1010",
        meaning: "Se agotó la cuota de envío de la cuenta para ese día.",
        fix: "Envíe este correo mañana. Una cuenta nueva empieza con 500 correos diarios; la cuota sube con la reputación del dominio remitente, visible en la consola.",
    },
    Text {
        code: "SendStatus:1011",
        meaning: "La cuenta solo puede enviar con plantillas, pero el correo traía contenido propio en Simple.",
        fix: "Cree una plantilla, espere su aprobación y envíe Template con TemplateID y TemplateData en lugar de Simple.",
    },
    Text {
        code: "SendStatus:1013",
        meaning: "El destinatario se dio de baja de los correos de su dominio remitente.",
        fix: "Quite la dirección y registre la baja en sus propios datos, para no escribirle más salvo que la persona se suscriba de nuevo.",
    },
    Text {
        code: "SendStatus:2001",
        meaning: "SES no encontró un registro relacionado con este correo; no está documentado cuál falta.",
        fix: "Vea si la dirección remitente y la plantilla aún existen en la región a la que llamó; cree lo que falte y envíe de nuevo. Si no falta nada, abra un ticket con el MessageId.",
    },
    Text {
        code: "SendStatus:3007",
        meaning: "La cuenta no tiene ninguna plantilla aprobada con este TemplateID.",
        fix: "Compruebe con GetEmailTemplate, en la región a la que llama, que TemplateStatus sea 0 (aprobada). Corrija Template.TemplateID o espere la revisión y envíe de nuevo.",
    },
    Text {
        code: "SendStatus:3008",
        meaning: "El dominio de correo del destinatario bloqueó sus correos por un tiempo.",
        fix: "Deje de enviar a ese dominio al menos 10 minutos y retome despacio; puede seguir enviando a otros dominios. La duración del bloqueo no está publicada.",
    },
    Text {
        code: "SendStatus:3009",
        meaning: "La cuenta no tiene permiso para usar esta plantilla.",
        fix: "Use una plantilla de esta cuenta: ListEmailTemplates muestra las de la región a la que llama. Ponga su número en Template.TemplateID y envíe de nuevo.",
    },
    Text {
        code: "SendStatus:3010",
        meaning: "El TemplateData del correo no es el texto de un objeto JSON.",
        fix: "Genérelo con una biblioteca JSON, una sola vez, como cadena de un solo objeto: los nombres de las variables de la plantilla como claves y texto sin formato como valores.",
    },
    Text {
        code: "SendStatus:3014",
        meaning: "El dominio de la dirección remitente no está verificado, por lo que SES no envía.",
        fix: "Configure los registros DNS que GetEmailIdentity indica para el dominio de FromEmailAddress, verifíquelos con UpdateEmailIdentity y envíe de nuevo.",
    },
    Text {
        code: "SendStatus:3020",
        meaning: "El destinatario está en una lista de bloqueo de SES. Un documento dice que se bloquea el tipo de buzón; otro, que se bloquea la dirección misma.",
        fix: "No vuelva a enviar a esta dirección; use la que la persona tenga en otro proveedor. Si la dirección funciona, intente desbloquearla con DeleteBlackList o DeleteCustomBlackList.",
    },
    Text {
        code: "SendStatus:3024",
        meaning: "La dirección del destinatario no es una dirección de correo bien formada.",
        fix: "Escríbala en Destination como nombre@example.com, sin nombre visible, corchetes angulares, espacios ni comas, y envíe de nuevo.",
    },
    Text {
        code: "SendStatus:3030",
        meaning: "SES pausó sus envíos por un tiempo porque rebotaron demasiados correos suyos.",
        fix: "Detenga los envíos, quite de sus listas las direcciones que rebotaron y retome poco a poco. La duración de la pausa no está publicada.",
    },
    Text {
        code: "SendStatus:3033",
        meaning: "La cuenta no tiene saldo o tiene deuda, por lo que SES no envía.",
        fix: "Recargue la cuenta o pague la deuda en la consola de facturación y vuelva a enviar.",
    },
];
