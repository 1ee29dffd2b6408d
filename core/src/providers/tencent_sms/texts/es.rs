//! The texts of the error codes of Short Message Service, in Spanish.

use crate::errors::Text;

pub(super) const CODES: &[Text] = &[
    Text {
        code: "FailedOperation.ContainSensitiveWord",
        meaning: "El texto del mensaje contiene una palabra que Tencent Cloud bloquea.",
        fix: "Búsquela primero en los valores de TemplateParamSet y luego en la plantilla de TemplateId, y cámbiela. La lista de palabras no está publicada; si no encuentra la palabra, abra un ticket con el RequestId.",
    },
    Text {
        code: "FailedOperation.FailResolvePacket",
        meaning: "El servicio de SMS no pudo leer la solicitud, casi siempre por un nombre de campo, un tipo o un JSON incorrecto.",
        fix: "Compare los nombres de los campos, con sus mayúsculas, y los tipos con la referencia: TemplateId es una cadena en SendSms y un entero en ModifySmsTemplate y DeleteSmsTemplate. Envíe el cuerpo como JSON en UTF-8.",
    },
    Text {
        code: "FailedOperation.ForbidAddMarketingTemplates",
        meaning: "Las cuentas de particulares no pueden crear plantillas de marketing, y SmsType pide una.",
        fix: "Complete la verificación de empresa de la cuenta en la consola. Si el texto no es publicidad, haga la solicitud con SmsType 2 (notificación) o 3 (código de verificación).",
    },
    Text {
        code: "FailedOperation.InsufficientBalanceInSmsPackage",
        meaning: "Se agotó el paquete de SMS prepagado.",
        fix: "Compre otro paquete de SMS en la consola y vuelva a enviar a los números que fallaron.",
    },
    Text {
        code: "FailedOperation.JsonParseFail",
        meaning: "El cuerpo de la solicitud no es JSON válido y el servicio de SMS no puede leerlo.",
        fix: "Genere el cuerpo con una biblioteca JSON, una sola vez, en UTF-8, y envíelo con Content-Type application/json. Busque comas sobrantes, saltos de línea sin escapar y texto cortado.",
    },
    Text {
        code: "FailedOperation.MarketingSendTimeConstraint",
        meaning: "La plantilla es de marketing, y esas plantillas solo se pueden enviar entre las 08:00 y las 22:00.",
        fix: "Envíelo de nuevo después de las 08:00; la zona horaria no está documentada, así que evite ambos extremos. Si el texto no es publicidad, solicite una plantilla con SmsType 2 o 3.",
    },
    Text {
        code: "FailedOperation.MissingSignature",
        meaning: "La cuenta aún no tiene una firma de SMS aprobada, y sin ella no se puede solicitar una plantilla.",
        fix: "Solicite una firma con AddSmsSign o en la consola. Cuando DescribeSmsSignList la muestre con StatusCode 0 (utilizable), vuelva a solicitar la plantilla.",
    },
    Text {
        code: "FailedOperation.MissingSignatureList",
        meaning: "Tencent Cloud no reconoce la firma de SMS, casi siempre porque no está aprobada.",
        fix: "Búsquela con DescribeSmsSignList: SignName debe coincidir y StatusCode debe ser 0. Si es -1 (rechazada), corrija lo que indica ReviewReply; si es 1 (en revisión), espere.",
    },
    Text {
        code: "FailedOperation.MissingSignatureToModify",
        meaning: "La cuenta no tiene ninguna firma de SMS con el ID de SignId, así que no puede modificarla ni eliminarla.",
        fix: "Tome SignId de DescribeSmsSignList con el International correcto (0 para China continental, 1 para el resto) y compruebe que la clave sea de la cuenta titular de la firma.",
    },
    Text {
        code: "FailedOperation.MissingTemplateList",
        meaning: "Tencent Cloud no reconoce la plantilla, casi siempre porque no está aprobada.",
        fix: "Búsquela con DescribeSmsTemplateList y su ID en TemplateIdSet: StatusCode debe ser 0. Si es -1 (rechazada), corrija lo que indica ReviewReply; si es 1 (en revisión), espere.",
    },
    Text {
        code: "FailedOperation.MissingTemplateToModify",
        meaning: "La cuenta no tiene ninguna plantilla con el ID de TemplateId, así que no puede modificarla ni eliminarla.",
        fix: "Tome TemplateId de DescribeSmsTemplateList con el International correcto (0 China continental, 1 el resto) y Limit 100, pues con 0, el predeterminado, no devuelve nada. Compruebe que la clave sea de la cuenta titular de la plantilla.",
    },
    Text {
        code: "FailedOperation.NotEnterpriseCertification",
        meaning: "La cuenta no está verificada como empresa, y las acciones de firmas y plantillas lo exigen.",
        fix: "Complete la verificación de empresa de la cuenta en la consola. Después espere cerca de una hora antes de volver a llamar, porque el cambio tarda eso en aplicarse.",
    },
    Text {
        code: "FailedOperation.OtherError",
        meaning: "El servicio de SMS rechazó la solicitud de firma o de plantilla, casi siempre porque un parámetro no cumple los requisitos.",
        fix: "Lea el mensaje del proveedor y compare cada campo con la referencia, sobre todo International, SignType, DocumentType y SmsType. Si todo coincide, abra un ticket con el RequestId.",
    },
    Text {
        code: "FailedOperation.ParametersOtherError",
        meaning: "La solicitud de una firma de SMS falló y el proveedor no indica el motivo.",
        fix: "Compare SignName, SignType con su DocumentType, QualificationId y las imágenes con la referencia de AddSmsSign. Si todo coincide, abra un ticket con el RequestId.",
    },
    Text {
        code: "FailedOperation.PhoneNumberInBlacklist",
        meaning: "El número está en una lista de no molestar, por lo que Tencent Cloud no le envía mensajes.",
        fix: "Quítelo de PhoneNumberSet y contacte a la persona por otro medio. Si ella desea sus mensajes, abra un ticket para preguntar a Tencent Cloud si se puede sacar el número de la lista.",
    },
    Text {
        code: "FailedOperation.PhoneNumberParseFail",
        meaning: "Un número de PhoneNumberSet no se puede leer como número de teléfono en formato E.164.",
        fix: "Escríbalo con el signo más, el código de país y el número, solo con cifras, como +8613711112222. Compruebe que el código de país sea correcto y que no falten cifras.",
    },
    Text {
        code: "FailedOperation.ProhibitSubAccountUse",
        meaning: "Solo la cuenta principal puede listar las plantillas, y la clave en uso es de una subcuenta.",
        fix: "Llame a DescribeSmsTemplateList con una clave de API de la cuenta principal, o solicite a su titular que consulte las plantillas en la consola de SMS.",
    },
    Text {
        code: "FailedOperation.QualificationIdNotApproved",
        meaning: "La acreditación a la que se refiere QualificationId no está aprobada.",
        fix: "Consulte su estado en la consola de SMS y espere la revisión, o corrija lo rechazado. También sirve el ID de otra ya aprobada; solo las firmas de China continental la necesitan.",
    },
    Text {
        code: "FailedOperation.SignIdNotExist",
        meaning: "La cuenta no tiene ninguna firma de SMS con el ID de SignId; quizá ya se eliminó.",
        fix: "Búsquela en DescribeSmsSignList, una vez con International 0 y otra con 1. Si ya no está, no queda nada que eliminar; si está, tome de ahí el SignId.",
    },
    Text {
        code: "FailedOperation.SignNumberLimit",
        meaning: "La cuenta alcanzó el número máximo de firmas de SMS.",
        fix: "Elimine con DeleteSmsSign las firmas que ya no necesite o envíe con una ya aprobada. Si necesita más, solicite un límite mayor mediante un ticket.",
    },
    Text {
        code: "FailedOperation.SignatureIncorrectOrUnapproved",
        meaning: "La firma de SignName no está aprobada o no está escrita como se exige.",
        fix: "Copie en SignName el texto de la firma, no su ID, desde DescribeSmsSignList y sin corchetes; ahí StatusCode debe ser 0. Para números de China continental, la firma tiene de 2 a 12 caracteres chinos, letras de la A a la Z o dígitos.",
    },
    Text {
        code: "FailedOperation.TemplateAlreadyPassedCheck",
        meaning: "La plantilla está aprobada, y una plantilla aprobada no se puede modificar.",
        fix: "Déjela como está y solicite una nueva con AddSmsTemplate. Envíe con el nuevo TemplateId cuando DescribeSmsTemplateList lo muestre con StatusCode 0.",
    },
    Text {
        code: "FailedOperation.TemplateIdNotExist",
        meaning: "La cuenta no tiene ninguna plantilla con el ID de TemplateId; quizá ya se eliminó.",
        fix: "Búsquela en DescribeSmsTemplateList con International 0 y 1 y con Limit 100, pues con 0, el predeterminado, no devuelve nada, y tome de ahí el TemplateId. Compruebe que la clave sea de la cuenta titular de la plantilla.",
    },
    Text {
        code: "FailedOperation.TemplateIncorrectOrUnapproved",
        meaning: "La plantilla no está aprobada o el mensaje no concuerda con ella.",
        fix: "Compruebe con DescribeSmsTemplateList que StatusCode sea 0 para TemplateId. TemplateParamSet lleva un texto por variable, en el orden {1}, {2} de la plantilla; omítalo si no hay variables.",
    },
    Text {
        code: "FailedOperation.TemplateNumberLimit",
        meaning: "La cuenta alcanzó el número máximo de plantillas.",
        fix: "Elimine con DeleteSmsTemplate las plantillas que ya no necesite o envíe con una ya aprobada. Si necesita más, solicite un límite mayor mediante un ticket.",
    },
    Text {
        code: "FailedOperation.TemplateParamSetNotMatchApprovedTemplate",
        meaning: "TemplateParamSet no trae tantos valores como variables tiene la plantilla.",
        fix: "Consulte TemplateContent en DescribeSmsTemplateList y dé un texto por variable, en el orden {1}, {2}. Omita TemplateParamSet si la plantilla no tiene variables.",
    },
    Text {
        code: "FailedOperation.TemplateUnapprovedOrNotExist",
        meaning: "La plantilla de TemplateId no está aprobada o esta cuenta no la tiene.",
        fix: "Compruebe con DescribeSmsTemplateList que su StatusCode sea 0; si la plantilla no aparece, use una clave de la cuenta titular. Los números de fuera de China continental exigen una plantilla internacional.",
    },
    Text {
        code: "InternalError.ConstructUserDataFail",
        meaning: "El sistema interno de SMS no pudo reunir los datos de la solicitud; la falla es del proveedor.",
        fix: "Reintente tras unos segundos, con pausas cada vez más largas. Si persiste, abra un ticket con el RequestId.",
    },
    Text {
        code: "InternalError.JsonParseFail",
        meaning: "El sistema interno de SMS no pudo leer los parámetros de la solicitud.",
        fix: "Compruebe que el cuerpo sea JSON válido y que cada campo tenga el tipo documentado: una lista como lista, un número como número. Si todo coincide, abra un ticket con el RequestId.",
    },
    Text {
        code: "InternalError.OtherError",
        meaning: "Una falla interna del servicio de SMS interrumpió la solicitud; el proveedor no indica cuál.",
        fix: "Verifique primero con PullSmsSendStatusByPhoneNumber si el mensaje se envió. Si no se envió, reintente con pausas crecientes; si el error persiste, abra un ticket con el RequestId.",
    },
    Text {
        code: "InternalError.ParseBackendResponseFail",
        meaning: "El servicio de SMS no pudo leer la respuesta que recibió del operador.",
        fix: "Verifique primero con PullSmsSendStatusByPhoneNumber si el mensaje se envió. Si no se envió, reintente con pausas crecientes; si el error persiste, abra un ticket con el RequestId.",
    },
    Text {
        code: "InternalError.RequestTimeException",
        meaning: "La hora de la solicitud no es correcta, casi siempre porque su reloj y el del servidor difieren en más de 10 minutos.",
        fix: "Sincronice el reloj del equipo por NTP y firme de nuevo con la hora actual en segundos Unix en X-TC-Timestamp, justo antes de enviar. La firma misma solo admite 5 minutos.",
    },
    Text {
        code: "InternalError.RestApiInterfaceNotExist",
        meaning: "El servicio de SMS no tiene ninguna acción con el nombre de X-TC-Action.",
        fix: "Revise la ortografía y las mayúsculas de X-TC-Action, y que X-TC-Version sea 2021-01-11 y Host, sms.tencentcloudapi.com. El sitio internacional, sms.intl.tencentcloudapi.com, no ofrece SmsPackagesStatistics.",
    },
    Text {
        code: "InternalError.SendAndRecvFail",
        meaning: "Se agotó el tiempo de espera hacia la API o el operador; aun así, el mensaje puede haberse enviado.",
        fix: "Verifique primero con PullSmsSendStatusByPhoneNumber si el mensaje se envió. Si no se envió, reintente tras unos segundos; si el error persiste, abra un ticket con el RequestId.",
    },
    Text {
        code: "InternalError.SigFieldMissing",
        meaning: "A un paquete interno del servicio de SMS le falta el campo de firma; no se trata de su encabezado Authorization.",
        fix: "Reintente tras unos segundos, con pausas cada vez más largas. Si persiste, abra un ticket con el RequestId.",
    },
    Text {
        code: "InternalError.SigVerificationFail",
        meaning: "Falló una verificación de firma dentro del servicio de SMS; no se trata de su encabezado Authorization.",
        fix: "Reintente tras unos segundos, con pausas cada vez más largas. Si persiste, abra un ticket con el RequestId.",
    },
    Text {
        code: "InternalError.Timeout",
        meaning: "El servicio de SMS tardó demasiado en enviar; aun así, el mensaje puede haberse enviado.",
        fix: "Verifique primero con PullSmsSendStatusByPhoneNumber si el mensaje se envió. Si no se envió, reintente tras unos segundos; si el error persiste, abra un ticket con el RequestId.",
    },
    Text {
        code: "InternalError.UnknownError",
        meaning: "El servicio de SMS informa un error que no puede clasificar.",
        fix: "Verifique primero con PullSmsSendStatusByPhoneNumber si el mensaje se envió. Si no se envió, reintente con pausas crecientes; si el error persiste, abra un ticket con el RequestId y el mensaje del proveedor.",
    },
    Text {
        code: "InvalidParameter.AppidAndBizId",
        meaning: "La aplicación de SMS no pertenece a la cuenta que firmó la solicitud.",
        fix: "Firme con una clave de API de la cuenta titular de la aplicación. Si la solicitud lleva SmsSdkAppId, cópielo de la consola de SMS de esa misma cuenta.",
    },
    Text {
        code: "InvalidParameter.DirtyWordFound",
        meaning: "El texto de TemplateContent contiene una palabra que Tencent Cloud bloquea.",
        fix: "Cambie esa palabra en TemplateContent y repita la solicitud. La lista de palabras no está publicada; si no encuentra la palabra, abra un ticket con el RequestId.",
    },
    Text {
        code: "InvalidParameter.InvalidParameters",
        meaning: "Uno de los parámetros de la solicitud de plantilla tiene un tipo o un valor incorrecto.",
        fix: "Envíe como enteros SmsType (1, 2 o 3), International (0 o 1) y, en ModifySmsTemplate, TemplateId, y complete TemplateName, TemplateContent y Remark.",
    },
    Text {
        code: "InvalidParameterValue.BeginTimeVerifyFail",
        meaning: "BeginTime tiene un formato incorrecto o queda fuera del período consultable.",
        fix: "En las acciones de estadísticas, escriba BeginTime como yyyymmddhh, por ejemplo 2026082108. En las consultas por número, use segundos Unix de hace 7 días como máximo.",
    },
    Text {
        code: "InvalidParameterValue.ContentLengthLimit",
        meaning: "El mensaje es demasiado largo con la firma y todos los valores incluidos.",
        fix: "No pase de 500 caracteres en total, el límite documentado; cuentan la firma, los espacios y los valores. Acorte primero los valores de TemplateParamSet o use una plantilla con menos texto.",
    },
    Text {
        code: "InvalidParameterValue.EndTimeVerifyFail",
        meaning: "EndTime tiene un formato incorrecto, es anterior a BeginTime o está demasiado lejos de él.",
        fix: "Escriba EndTime como BeginTime: yyyymmddhh en las acciones de estadísticas, segundos Unix en las consultas por número. No debe ser anterior a BeginTime. En CallbackStatusStatistics pueden distar 32 días como máximo; en SmsPackagesStatistics, EndTime debe ser posterior a BeginTime y anterior a la hora actual.",
    },
    Text {
        code: "InvalidParameterValue.ImageInvalid",
        meaning: "ProofImage o CommissionImage no contiene una imagen en base64 utilizable.",
        fix: "Codifique los bytes de la imagen una sola vez en base64 estándar, sin un prefijo como data:image/jpeg;base64. Con SignPurpose 1 se exige CommissionImage además de ProofImage.",
    },
    Text {
        code: "InvalidParameterValue.IncorrectPhoneNumber",
        meaning: "Un número de teléfono no está escrito en una forma que el servicio de SMS acepte.",
        fix: "Escriba cada número de PhoneNumberSet o PhoneNumber con el signo más, el código de país y el número, solo cifras, como +8613711112222. Los de China continental llevan 11 cifras tras +86.",
    },
    Text {
        code: "InvalidParameterValue.InvalidDocumentType",
        meaning: "DocumentType tiene un valor no admitido, o no admitido con este SignType.",
        fix: "En firmas de China continental, use 0 o 1 con SignType 0, 7 con SignType 4, y 2 o 3 con SignType 5. Ya no se aceptan SignType 1 ni DocumentType 4; DocumentType 5, 6 y 8 se retiraron.",
    },
    Text {
        code: "InvalidParameterValue.InvalidInternational",
        meaning: "International no es 0 ni 1, o difiere del valor guardado para esta firma o plantilla.",
        fix: "Indique un entero: 0 para China continental, 1 para el resto, incluidos Hong Kong, Macao y Taiwán. Al modificar una firma o plantilla, mantenga el valor con que se creó.",
    },
    Text {
        code: "InvalidParameterValue.InvalidSignPurpose",
        meaning: "SignPurpose no contiene ninguno de los dos valores que admite SMS.",
        fix: "Envíe el entero 0 si la firma es para uso propio, o 1 si es para un tercero; con 1 también hace falta CommissionImage.",
    },
    Text {
        code: "InvalidParameterValue.InvalidSmsType",
        meaning: "SmsType no contiene ninguno de los tipos de plantilla que admite SMS.",
        fix: "Envíe el entero 1 para marketing, 2 para notificaciones o 3 para códigos de verificación. Las cuentas individuales no pueden crear plantillas de marketing.",
    },
    Text {
        code: "InvalidParameterValue.InvalidStartTime",
        meaning: "El período de la consulta no es válido, por ejemplo porque BeginTime es posterior a EndTime.",
        fix: "Indique ambos tiempos en segundos Unix, no en milisegundos, con BeginTime antes de EndTime y como máximo 7 días atrás.",
    },
    Text {
        code: "InvalidParameterValue.InvalidTemplateFormat",
        meaning: "El texto de TemplateContent incumple una regla de formato de las plantillas de SMS.",
        fix: "Numere las variables {1}, {2}, etc. sin saltos y con texto fijo entre ellas, y evite 【】, ¥ y ★. No pase de 500 caracteres, incluidos la firma y los valores; la norma de revisión de plantillas del proveedor contiene las demás reglas.",
    },
    Text {
        code: "InvalidParameterValue.InvalidUsedMethod",
        meaning: "SignPurpose no contiene ninguno de los dos valores que admite SMS. El código contiene UsedMethod, el nombre de este campo en la API de 2019.",
        fix: "Ponga en SignPurpose el entero 0 si la firma es para uso propio, o 1 si es para un tercero; con 1 también hace falta CommissionImage.",
    },
    Text {
        code: "InvalidParameterValue.LimitVerifyFail",
        meaning: "SMS rechaza el valor de Limit; los valores permitidos dependen de la acción.",
        fix: "Envíe 0 en SendStatusStatistics y CallbackStatusStatistics, como máximo 500 en SmsPackagesStatistics y como máximo 100 en DescribeSmsSignList y DescribeSmsTemplateList.",
    },
    Text {
        code: "InvalidParameterValue.MarketingTemplateWithoutUnsubscribe",
        meaning: "Una plantilla de marketing debe terminar con el aviso de baja, y esta no lo tiene.",
        fix: "Termine TemplateContent con 拒收请回复R, que indica responder R para darse de baja. Si el texto no es publicidad, ponga SmsType en 2 (notificación) o 3 (código de verificación).",
    },
    Text {
        code: "InvalidParameterValue.MissingSignatureList",
        meaning: "SMS no reconoce la firma de SignName, normalmente porque no está aprobada.",
        fix: "Compruebe con DescribeSmsSignList que StatusCode sea 0 (utilizable) para la firma; si está en revisión, espere. Copie en SignName su texto exacto, no su ID.",
    },
    Text {
        code: "InvalidParameterValue.MultiSmsInfoSetEmpty",
        meaning: "La lista MultiSmsInfoSet está vacía, así que no hay ningún mensaje que enviar.",
        fix: "Ponga de 1 a 200 elementos en MultiSmsInfoSet, cada uno con PhoneNumber y TemplateId. No haga la llamada si su propia lista de destinatarios está vacía.",
    },
    Text {
        code: "InvalidParameterValue.OffsetVerifyFail",
        meaning: "SMS rechaza el valor de Offset; la mayoría de las acciones de estadísticas solo admite 0.",
        fix: "Envíe el entero 0 en SendStatusStatistics y CallbackStatusStatistics. En SmsPackagesStatistics, envíe un número entero a partir de 0.",
    },
    Text {
        code: "InvalidParameterValue.ProhibitedUseUrlInTemplateParameter",
        meaning: "Un valor de TemplateParamSet contiene un enlace, y las variables de la plantilla no pueden contener enlaces.",
        fix: "Quite de TemplateParamSet los enlaces, también los acortados. Un enlace fijo puede formar parte de la plantilla misma, una vez que esté aprobada; no se publica qué cuenta como enlace.",
    },
    Text {
        code: "InvalidParameterValue.QualificationIdNotFound",
        meaning: "La cuenta no tiene ninguna acreditación con el ID de QualificationId, o se omitió el campo.",
        fix: "Indique el ID de una acreditación aprobada de esta cuenta; DescribeSmsSignList devuelve los de las firmas existentes. Para una firma internacional (International 1), omita QualificationId.",
    },
    Text {
        code: "InvalidParameterValue.SdkAppIdNotExist",
        meaning: "No existe ninguna aplicación de SMS con el ID indicado en SmsSdkAppId.",
        fix: "Copie el ID de la lista de aplicaciones de la consola de SMS y envíelo como texto, por ejemplo 1400006666. Si la cuenta aún no tiene aplicaciones, cree una allí.",
    },
    Text {
        code: "InvalidParameterValue.SignAlreadyPassedCheck",
        meaning: "La firma ya está aprobada, y una firma aprobada no se puede modificar.",
        fix: "Déjela como está. Para otro texto u otro uso, solicite una firma nueva con AddSmsSign y elimine la anterior con DeleteSmsSign cuando nada la use.",
    },
    Text {
        code: "InvalidParameterValue.SignExistAndUnapproved",
        meaning: "La cuenta ya tiene esa misma firma, y todavía espera la revisión.",
        fix: "No la solicite otra vez. Siga la revisión con DescribeSmsSignList hasta que StatusCode sea 0 (utilizable); para corregir la pendiente, use ModifySmsSign con su SignId.",
    },
    Text {
        code: "InvalidParameterValue.SignNameLengthTooLong",
        meaning: "La firma de SignName tiene más caracteres de los que admite SMS.",
        fix: "Acorte SignName a entre 2 y 12 caracteres chinos, letras o cifras. Es la regla para China continental; no se conoce un límite oficial para las firmas internacionales, así que no pase de 12 tampoco ahí.",
    },
    Text {
        code: "InvalidParameterValue.TemplateParameterFormatError",
        meaning: "La plantilla es de códigos de verificación, por lo que sus variables solo admiten cifras, 6 como máximo.",
        fix: "Ponga en cada elemento de TemplateParamSet solo cifras, de 0 a 6, sin letras, espacios ni guiones. Las palabras fijas van en la plantilla.",
    },
    Text {
        code: "InvalidParameterValue.TemplateParameterLengthLimit",
        meaning: "Un valor de TemplateParamSet tiene más caracteres de los que esta cuenta admite por variable.",
        fix: "Acorte el valor o pase las palabras fijas a la plantilla. Las cuentas abiertas después del 2024-01-25 tienen por defecto un límite de 6 caracteres; la consola muestra el límite de la suya.",
    },
    Text {
        code: "InvalidParameterValue.TemplateWithDirtyWords",
        meaning: "El texto de la plantilla contiene palabras que SMS no permite.",
        fix: "Cambie TemplateContent según la norma de revisión de plantillas del proveedor y preséntelo con ModifySmsTemplate. La lista de palabras no está publicada; si no encuentra la palabra, abra un ticket.",
    },
    Text {
        code: "InvalidParameterValue.UnsupportedTemplateVariable",
        meaning: "En esta cuenta, las plantillas de notificación y de marketing para China continental no admiten variables.",
        fix: "Sustituya {1} y las demás variables de TemplateContent por texto fijo. Si no puede prescindir de ellas, solicite una excepción mediante un ticket; SmsType 3 es solo para códigos de verificación.",
    },
    Text {
        code: "LimitExceeded.AppCountryOrRegionDailyLimit",
        meaning: "La aplicación ya envió hoy a este país o región todos los mensajes que permite su configuración.",
        fix: "Envíe a los números fallidos al día siguiente o aumente el límite del país en la consola de SMS, Application Management > Basic Configuration. Antes, compruebe que nadie abuse de un formulario de su sitio para enviar mensajes.",
    },
    Text {
        code: "LimitExceeded.AppCountryOrRegionInBlacklist",
        meaning: "El país o la región del número no está habilitado para esta aplicación, por lo que no se envía nada allí.",
        fix: "Revise el código de país del número. Si es correcto, habilite el país en la consola de SMS, Application Management > Basic Configuration, y vuelva a enviar; si no, omita el número.",
    },
    Text {
        code: "LimitExceeded.AppDailyLimit",
        meaning: "La aplicación ya envió hoy todos los mensajes que permite su configuración.",
        fix: "Envíe a los números fallidos al día siguiente o aumente el límite diario en la consola de SMS, Application Management > Basic Configuration. Antes, compruebe que nadie abuse de un formulario de su sitio para enviar mensajes.",
    },
    Text {
        code: "LimitExceeded.AppGlobalDailyLimit",
        meaning: "La aplicación ya envió hoy todos los mensajes internacionales que permite su configuración.",
        fix: "Envíe a los números fallidos al día siguiente o aumente el umbral internacional en la consola de SMS, Application Management > Basic Configuration. Antes, compruebe que nadie abuse de un formulario de su sitio para enviar mensajes.",
    },
    Text {
        code: "LimitExceeded.AppMainlandChinaDailyLimit",
        meaning: "La aplicación ya envió hoy a China continental todos los mensajes que permite su configuración.",
        fix: "Envíe a los números fallidos al día siguiente o aumente el umbral de China continental en la consola de SMS, Application Management > Basic Configuration. Antes, compruebe que nadie abuse de un formulario de su sitio para enviar mensajes.",
    },
    Text {
        code: "LimitExceeded.DailyLimit",
        meaning: "Se agotó el límite diario de mensajes internacionales.",
        fix: "Envíe a los números fallidos al día siguiente o abra un ticket para cambiar el límite. Antes, compruebe que nadie abuse de un formulario de su sitio para enviar mensajes.",
    },
    Text {
        code: "LimitExceeded.DeliveryFrequencyLimit",
        meaning: "Una regla de frecuencia detuvo el mensaje, normalmente porque se enviaron demasiados al mismo número.",
        fix: "Espere 30 segundos y, si el error se repite, hasta el día siguiente. Por defecto, el mismo texto solo se puede enviar a un número una vez cada 30 segundos; las reglas se fijan en la consola de SMS, Application Management > Basic Configuration.",
    },
    Text {
        code: "LimitExceeded.GlobalSmsSendingRateLimit",
        meaning: "Los mensajes internacionales se están enviando más rápido de lo que permite SMS.",
        fix: "Reintente los números fallidos tras unos segundos, con pausas crecientes, y reparta los lotes grandes en más tiempo. La tasa no está publicada; si la necesita, consúltela mediante un ticket.",
    },
    Text {
        code: "LimitExceeded.PhoneNumberCountLimit",
        meaning: "Una llamada admite como máximo 200 números de teléfono y esta tiene más.",
        fix: "Reparta PhoneNumberSet, o MultiSmsInfoSet en SendMultiGlobalSms, en varias llamadas de 200 elementos como máximo.",
    },
    Text {
        code: "LimitExceeded.PhoneNumberDailyLimit",
        meaning: "A este número ya se le enviaron hoy todos los mensajes que la configuración permite por número.",
        fix: "Espere hasta el día siguiente. El valor por defecto es de 10 mensajes por número y día, o de 2 según las preguntas frecuentes internacionales; cámbielo en la consola de SMS, Application Management > Basic Configuration.",
    },
    Text {
        code: "LimitExceeded.PhoneNumberOneHourLimit",
        meaning: "A este número ya se le enviaron en una hora todos los mensajes que la configuración permite por número.",
        fix: "Espere una hora antes de volver a enviar a este número. Revise si un bucle o un botón de reenvío repite el mensaje; el límite se fija en la consola de SMS, Application Management > Basic Configuration.",
    },
    Text {
        code: "LimitExceeded.PhoneNumberSameContentDailyLimit",
        meaning: "El mismo texto ya se envió a este número tantas veces como la configuración permite en un día.",
        fix: "Espere hasta el día siguiente o envíe otro texto, como un código nuevo. Revise si un bucle repite el mensaje; el límite se fija en la consola de SMS, Application Management > Basic Configuration.",
    },
    Text {
        code: "LimitExceeded.PhoneNumberThirtySecondLimit",
        meaning: "A este número ya se le enviaron en 30 segundos todos los mensajes que la configuración permite por número.",
        fix: "Espere 30 segundos antes de volver a enviar a este número y deshabilite su botón de reenvío durante ese tiempo. El límite se fija en la consola de SMS, Application Management > Basic Configuration.",
    },
    Text {
        code: "MissingParameter.EmptyPhoneNumberSet",
        meaning: "La solicitud no contiene ningún número de teléfono al que enviar.",
        fix: "Ponga al menos un número, como +8618501234444, en PhoneNumberSet, que es una lista aunque haya uno solo. No haga la llamada si su propia lista está vacía.",
    },
    Text {
        code: "MissingParameter.MissingSignatureList",
        meaning: "La cuenta no tiene la firma o la plantilla que nombra la solicitud.",
        fix: "Compruebe SignName y TemplateId con DescribeSmsSignList y DescribeSmsTemplateList: ambas deben estar en esta cuenta con StatusCode 0 (utilizable). SignName lleva el texto de la firma, no su ID.",
    },
    Text {
        code: "UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny",
        meaning: "La cuenta es de una persona individual, y esas cuentas no pueden enviar mensajes de marketing.",
        fix: "Haga verificar la cuenta como empresa antes de enviar mensajes de marketing. Mientras tanto, use el TemplateId de una plantilla de notificación o de código de verificación.",
    },
    Text {
        code: "UnauthorizedOperation.RequestIpNotInWhitelist",
        meaning: "La cuenta solo acepta llamadas de SMS desde direcciones IP autorizadas, y la de origen no está entre ellas.",
        fix: "Averigüe la IP pública de salida de sus llamadas (NAT o proxy) y solicite al administrador de la cuenta que la autorice, o pídalo mediante un ticket.",
    },
    Text {
        code: "UnauthorizedOperation.RequestPermissionDeny",
        meaning: "SMS no permite que la cuenta o el usuario que firmó esta solicitud la haga; el motivo no está publicado.",
        fix: "Compruebe en la consola que SMS esté activado para la cuenta, y en CAM que una política permita esta acción al usuario o rol. Si todo está en orden, abra un ticket con el RequestId.",
    },
    Text {
        code: "UnauthorizedOperation.SdkAppIdIsDisabled",
        meaning: "La aplicación de SMS de esta solicitud está deshabilitada, y no se pueden hacer llamadas con ella.",
        fix: "Consulte la aplicación en la consola de SMS y use el SmsSdkAppId de una activa. Para que la habiliten de nuevo, abra un ticket con el RequestId.",
    },
    Text {
        code: "UnauthorizedOperation.ServiceSuspendDueToArrears",
        meaning: "La cuenta tiene deuda, por lo que SMS está suspendido.",
        fix: "Pague la deuda en la consola de facturación y vuelva a enviar.",
    },
    Text {
        code: "UnauthorizedOperation.SmsSdkAppIdVerifyFail",
        meaning: "La aplicación de SmsSdkAppId no pertenece a la cuenta cuya clave de API firmó la solicitud.",
        fix: "Tome SmsSdkAppId y la clave de API de la misma cuenta: la consola de SMS lista las aplicaciones y la de CAM, las claves de API.",
    },
    Text {
        code: "UnsupportedOperation.",
        meaning: "SMS no admite la solicitud en esta forma; las condiciones no están publicadas.",
        fix: "Lea el mensaje del proveedor. Al enviar, compruebe que números, TemplateId y SignName sean todos de China continental o todos internacionales; si lo son, abra un ticket con el RequestId.",
    },
    Text {
        code: "UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone",
        meaning: "La plantilla es solo para China continental, pero hay un número internacional en la llamada.",
        fix: "Use una plantilla internacional aprobada para los números de fuera de China continental; Hong Kong, Macao y Taiwán cuentan como internacionales. Escriba los de China continental con +86 y 11 cifras.",
    },
    Text {
        code: "UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber",
        meaning: "La llamada mezcla números de China continental e internacionales, o su plantilla o firma es del otro tipo.",
        fix: "Haga dos llamadas, una para los números +86 y otra para los demás, cada una con TemplateId y SignName de su tipo. Hong Kong, Macao y Taiwán cuentan como internacionales.",
    },
    Text {
        code: "UnsupportedOperation.ContainDomesticPhoneNumber",
        meaning: "SendMultiGlobalSms solo admite números internacionales, pero uno de ellos es de China continental.",
        fix: "Quite de MultiSmsInfoSet los números que empiezan por +86 y envíeles con SendSms, con TemplateId y SignName de China continental.",
    },
    Text {
        code: "UnsupportedOperation.GlobalTemplateToChineseMainlandPhone",
        meaning: "La plantilla es solo internacional, pero hay un número de China continental en la llamada.",
        fix: "Use una plantilla y un SignName de China continental para los números +86. Si el número es del extranjero, escríbalo con + y el código de país: 11 cifras solas cuentan como China continental.",
    },
    Text {
        code: "UnsupportedOperation.UnsupportedRegion",
        meaning: "SMS no entrega mensajes en el país o la región de este número.",
        fix: "No vuelva a enviar. Revise el código de país del número; si es correcto, quítelo de PhoneNumberSet y contacte a la persona por otra vía, como el correo.",
    },
];

pub(super) const STATUSES: &[Text] = &[
    Text {
        code: "1001",
        meaning: "La firma de la solicitud no superó la verificación del servicio de SMS.",
        fix: "Reintente tras unos segundos. Si falla siempre, revise la clave con la que firma su programa y después abra un ticket con la hora de la solicitud.",
    },
    Text {
        code: "1002",
        meaning: "El texto del mensaje contiene una palabra que Tencent Cloud bloquea.",
        fix: "Lea el mensaje que acompaña al código, porque puede indicar la palabra. Cámbiela en los parámetros (TemplateParamSet en API 3.0) o en el texto de la plantilla. Si no encuentra la palabra, abra un ticket.",
    },
    Text {
        code: "1003",
        meaning: "El servicio de SMS no encontró el campo de firma en el paquete que recibió.",
        fix: "Reintente tras unos segundos. Si falla siempre, compruebe que su programa envíe el campo de firma y después abra un ticket con la hora de la solicitud.",
    },
    Text {
        code: "1004",
        meaning: "El servicio de SMS no pudo leer la solicitud, casi siempre por un nombre de campo, un tipo o un JSON incorrecto.",
        fix: "Compare los nombres de los campos, sus mayúsculas y sus tipos con la referencia de la versión del protocolo que usa, y genere el cuerpo en UTF-8 con una biblioteca JSON.",
    },
    Text {
        code: "1006",
        meaning: "El servicio de SMS no permite que la cuenta haga esta solicitud.",
        fix: "Compruebe en la consola de SMS que el servicio esté activo y que la aplicación, la firma y la plantilla sean de esta cuenta. Si es así, abra un ticket para preguntar qué permiso falta.",
    },
    Text {
        code: "1007",
        meaning: "Una falla interna del servicio de SMS interrumpió la solicitud; el proveedor no indica cuál.",
        fix: "Verifique primero con PullSmsSendStatusByPhoneNumber si el mensaje se envió. Si no se envió, reintente con pausas crecientes; si el error persiste, abra un ticket con la hora de la solicitud y el número de teléfono.",
    },
    Text {
        code: "1008",
        meaning: "El servicio de SMS tardó demasiado en enviar; aun así, el mensaje puede haberse enviado.",
        fix: "Verifique primero si el mensaje se envió (con PullSmsSendStatusByPhoneNumber en API 3.0). Si no se envió, reintente tras unos segundos; según el proveedor, eso ayuda.",
    },
    Text {
        code: "1009",
        meaning: "El servicio de SMS solo acepta llamadas desde direcciones IP autorizadas, y la de origen no está entre ellas.",
        fix: "Averigüe la IP pública de salida de sus llamadas (NAT o proxy) y solicite al administrador de la cuenta que la autorice.",
    },
    Text {
        code: "1011",
        meaning: "El servicio de SMS no tiene ninguna interfaz con el nombre al que se llamó.",
        fix: "Compare el nombre de la interfaz, letra por letra, con la referencia de la versión del protocolo que usa. En API 3.0 va en X-TC-Action, con X-TC-Version 2021-01-11.",
    },
    Text {
        code: "1012",
        meaning: "La firma del mensaje no está aprobada o no está escrita como se exige.",
        fix: "Copie de la consola de SMS el texto de una firma aprobada (SignName en API 3.0), no su ID, y sin corchetes. Tiene de 2 a 12 caracteres chinos, letras de la A a la Z o dígitos.",
    },
    Text {
        code: "1013",
        meaning: "Se enviaron demasiados mensajes a este número en poco tiempo y una regla de frecuencia detuvo este.",
        fix: "Espere al menos 30 segundos, o hasta mañana si alcanzó el límite diario. Por defecto, a un número solo se le puede enviar el mismo texto una vez cada 30 segundos y, como máximo, 10 mensajes al día (2 según las preguntas frecuentes en inglés).",
    },
    Text {
        code: "1014",
        meaning: "La plantilla no está aprobada o el mensaje no concuerda con ella.",
        fix: "Compruebe en la consola de SMS que la plantilla esté aprobada. Dé un parámetro por variable (TemplateParamSet en API 3.0), en el orden {1}, {2}, y ninguno si no tiene variables.",
    },
    Text {
        code: "1015",
        meaning: "El número está en una lista de bloqueo, por lo que Tencent Cloud no le envía mensajes.",
        fix: "Quítelo de los destinatarios (PhoneNumberSet en API 3.0) y contacte a la persona por otro medio. Si ella desea sus mensajes, abra un ticket para preguntar si se puede sacar el número de la lista.",
    },
    Text {
        code: "1016",
        meaning: "Un número de teléfono no está escrito en una forma que el servicio de SMS acepte.",
        fix: "Revise el código de país y si faltan o sobran cifras; los números de China continental llevan 11 tras el 86. En API 3.0, escríbalo en PhoneNumberSet como +8613711112222.",
    },
    Text {
        code: "1017",
        meaning: "El mensaje es demasiado largo con la firma y todos los valores incluidos.",
        fix: "No pase de 500 caracteres en total, el límite documentado; cuentan la firma, los espacios y los valores. Acorte primero los parámetros de la plantilla (TemplateParamSet en API 3.0).",
    },
    Text {
        code: "1018",
        meaning: "El código que debía leer un mensaje de voz no tiene el formato correcto.",
        fix: "Compare el código con lo que admite la referencia de la interfaz de voz, corríjalo y envíelo de nuevo. El servicio de SMS de API 3.0 no tiene mensajes de voz.",
    },
    Text {
        code: "1019",
        meaning: "No existe ninguna aplicación de SMS con el ID indicado en la solicitud.",
        fix: "Copie el ID de la aplicación (SmsSdkAppId en API 3.0, por ejemplo 1400006666) de la consola de SMS y compruebe que no falten cifras.",
    },
    Text {
        code: "1020",
        meaning: "La aplicación de SMS está deshabilitada y no se puede enviar nada con ella.",
        fix: "Solicite al administrador de la cuenta que la habilite en la consola de SMS o envíe con otra aplicación (SmsSdkAppId en API 3.0). Si no se puede habilitar, abra un ticket.",
    },
    Text {
        code: "1021",
        meaning: "La hora de la solicitud no es correcta, casi siempre porque su reloj y el del servidor difieren en más de 10 minutos.",
        fix: "Sincronice el reloj del equipo por NTP y genere y firme de nuevo la solicitud con la hora actual, justo antes de enviar. En API 3.0, la hora va en X-TC-Timestamp.",
    },
    Text {
        code: "1022",
        meaning: "La aplicación de SMS alcanzó su límite de mensajes de hoy.",
        fix: "Compruebe que el límite no se haya agotado por un bucle o por el abuso de un formulario de su sitio. Envíe el resto mañana o solicite al administrador de la cuenta que suba el límite diario de la aplicación.",
    },
    Text {
        code: "1023",
        meaning: "El número alcanzó su límite de mensajes en 30 segundos.",
        fix: "Espere 30 segundos y vuelva a enviar. Deshabilite durante ese tiempo el botón de reenvío y revise si un bucle repite el mensaje.",
    },
    Text {
        code: "1024",
        meaning: "El número alcanzó su límite de mensajes en una hora.",
        fix: "Espere una hora antes de volver a enviar a este número. Revise si un bucle o un botón de reenvío repite el mismo mensaje.",
    },
    Text {
        code: "1025",
        meaning: "El número alcanzó su límite de mensajes de hoy.",
        fix: "Envíe a este número mañana; por defecto admite 10 mensajes por día natural (2 según las preguntas frecuentes en inglés). Revise si un bucle o un botón de reenvío repite el mismo mensaje.",
    },
    Text {
        code: "1026",
        meaning: "Hoy se envió el mismo texto a este número demasiadas veces.",
        fix: "No repita este texto antes de mañana. Revise si lo repite un bucle o un botón de reenvío, y ponga un código nuevo en cada mensaje de verificación.",
    },
    Text {
        code: "1029",
        meaning: "La plantilla es de marketing, y esas plantillas solo se pueden enviar entre las 08:00 y las 22:00.",
        fix: "Envíelo de nuevo después de las 08:00; la zona horaria no está documentada, así que evite ambos extremos. Si el texto no es publicidad, solicite una plantilla de notificación o verificación.",
    },
    Text {
        code: "1030",
        meaning: "El servicio de SMS no admite esta solicitud; las condiciones no están publicadas.",
        fix: "Busque en el mensaje que acompaña al resultado la condición que no se cumple. Si no la indica, abra un ticket con la hora de la solicitud y el número de teléfono.",
    },
    Text {
        code: "1031",
        meaning: "Se agotó el paquete de SMS prepagado.",
        fix: "Compre otro paquete de SMS en la consola y vuelva a enviar a los números que fallaron.",
    },
    Text {
        code: "1032",
        meaning: "Las cuentas de particulares no pueden enviar mensajes de marketing, y la plantilla es de ese tipo.",
        fix: "Complete la verificación de empresa de la cuenta en la consola. Si el texto no es publicidad, envíe con una plantilla de notificación o de verificación (TemplateId en API 3.0).",
    },
    Text {
        code: "1033",
        meaning: "El servicio de SMS está detenido porque la cuenta tiene deuda.",
        fix: "Pague la deuda en la consola de facturación y vuelva a enviar a los números que fallaron.",
    },
    Text {
        code: "1034",
        meaning: "Una misma solicitud mezcla números de China continental con números de otros lugares.",
        fix: "Haga dos solicitudes: una solo con números de China continental (+86) y otra con los demás. En API 3.0 se trata de PhoneNumberSet.",
    },
    Text {
        code: "1036",
        meaning: "Uno de los parámetros de la plantilla supera los 12 caracteres.",
        fix: "Acorte cada valor (TemplateParamSet en API 3.0) a 12 caracteres; las cuentas abiertas desde el 2024-01-25 pueden tener un límite de 6. Pase las palabras fijas al texto de la plantilla.",
    },
    Text {
        code: "1038",
        meaning: "La plantilla es de códigos de verificación, por lo que sus parámetros solo admiten de 0 a 6 cifras.",
        fix: "Ponga en cada parámetro (TemplateParamSet en API 3.0) solo cifras, 6 como máximo. Un código con letras u otro texto requiere una plantilla de otro tipo.",
    },
    Text {
        code: "1045",
        meaning: "Tencent Cloud no envía mensajes al país o la región de este número.",
        fix: "No vuelva a enviarlo. Quite el número (PhoneNumberSet en API 3.0) y contacte a la persona por otro medio, o abra un ticket para preguntar si se puede atender ese destino.",
    },
    Text {
        code: "1046",
        meaning: "Una solicitud admite como máximo 200 números de teléfono y esta tiene más.",
        fix: "Reparta la lista en varias solicitudes de 200 números como máximo. En API 3.0 se trata de PhoneNumberSet.",
    },
    Text {
        code: "1047",
        meaning: "Se alcanzó el límite de mensajes internacionales de hoy.",
        fix: "Compruebe que el límite no se haya agotado por un bucle o por el abuso de un formulario de su sitio. Envíe el resto mañana o solicite al administrador de la cuenta que suba el límite diario internacional.",
    },
    Text {
        code: "1048",
        meaning: "Un parámetro de la plantilla contiene un enlace, y ahí no se permite.",
        fix: "Quite todos los enlaces de los parámetros (TemplateParamSet en API 3.0). Si el mensaje necesita uno, solicite una plantilla que lo lleve en su texto fijo.",
    },
    Text {
        code: "60008",
        meaning: "El servicio de SMS tardó demasiado en procesar la solicitud; aun así, el mensaje puede haberse enviado.",
        fix: "Verifique primero si el mensaje se envió (con PullSmsSendStatusByPhoneNumber en API 3.0). Si no se envió, reintente tras unos segundos; si el error persiste, abra un ticket.",
    },
    Text {
        code: "Ok",
        meaning: "El servicio aceptó este número. Si se trata de un mensaje, aún no significa que el teléfono lo haya recibido.",
        fix: "No hay que hacer nada. El acuse de entrega llega por callback o se consulta con PullSmsSendStatusByPhoneNumber; guarde SerialNo para relacionarlo.",
    },
    Text {
        code: "ReportStatus:FAIL",
        meaning: "El operador informa que el mensaje no llegó al teléfono.",
        fix: "No vuelva a enviarlo sin más. Lea el código de acuse en Description, o en errmsg del callback, y actúe según lo que indique.",
    },
    Text {
        code: "ReportStatus:SUCCESS",
        meaning: "El operador confirma que el teléfono recibió el mensaje.",
        fix: "No hay que hacer nada. La hora de recepción está en UserReceiveTime, o en user_receive_time del callback.",
    },
];

pub(super) const RECEIPTS: &[Text] = &[
    Text {
        code: "#",
        meaning: "Este número no figura en la lista de códigos de acuse del proveedor; los códigos sin letras son probablemente de China Unicom.",
        fix: "Mire primero ReportStatus: solo FAIL significa que el mensaje no llegó. Inténtelo otra vez más tarde y, si falla de nuevo, abra un ticket con el número de teléfono, el código y SerialNo.",
    },
    Text {
        code: "-106",
        meaning: "Un filtro de palabras clave del operador detuvo el mensaje.",
        fix: "Es probable que el mismo texto se detenga otra vez: cambie los valores de TemplateParamSet o solicite una plantilla con otras palabras. No se sabe qué palabras bloquea el operador; empiece por las dudosas.",
    },
    Text {
        code: "002",
        meaning: "El teléfono está apagado o fuera de cobertura, o su número está suspendido.",
        fix: "Envíe el mensaje más tarde, cuando el teléfono probablemente esté encendido. Si sigue fallando, pregunte a la persona por otro medio si el número sigue en uso.",
    },
    Text {
        code: "106",
        meaning: "Falló la comprobación del operador, porque la tarifa no está permitida.",
        fix: "No lo envíe de nuevo y contacte a la persona por otro medio. Si ocurre con varios números, abra un ticket con ellos y SerialNo.",
    },
    Text {
        code: "12",
        meaning: "El número no existe, está suspendido, restringido o desviado, o su teléfono está apagado.",
        fix: "Envíelo de nuevo más tarde, una o dos veces. Si sigue fallando, verifique el número con la persona por otro medio y quítelo de sus listas si ya no se usa.",
    },
    Text {
        code: "13",
        meaning: "El código de servicio, es decir, el número desde el que se envía, no está asignado.",
        fix: "Si la solicitud lleva ExtendCode, compruebe que sea la extensión que le habilitó el soporte, u omítalo. Si no lo lleva, abra un ticket con SerialNo.",
    },
    Text {
        code: "18",
        meaning: "El número no tiene contratado el servicio que el mensaje requiere.",
        fix: "No lo envíe de nuevo y contacte a la persona por otro medio. Ella puede preguntar al operador qué servicio falta.",
    },
    Text {
        code: "219",
        meaning: "El teléfono está apagado o no se puede contactar con él, o su número está suspendido o restringido.",
        fix: "Envíelo más tarde, cuando el teléfono probablemente esté encendido. Si sigue fallando, contacte a la persona por otro medio.",
    },
    Text {
        code: "24",
        meaning: "El número no está en uso o se dio de baja.",
        fix: "No lo envíe de nuevo. Quite el número de sus listas, porque puede asignarse a otra persona, y pregunte cuál es el nuevo.",
    },
    Text {
        code: "29",
        meaning: "Los datos del abonado que tiene el operador son incorrectos.",
        fix: "No lo envíe de nuevo. Verifique el número con la persona; si es correcto, ella tiene que solicitar al operador que corrija los datos.",
    },
    Text {
        code: "56",
        meaning: "El número está suspendido por una deuda con el operador.",
        fix: "Envíelo de nuevo cuando la persona haya pagado al operador. Si es urgente, contáctela por otro medio.",
    },
    Text {
        code: "75",
        meaning: "El operador tiene restringido el número.",
        fix: "No lo envíe de nuevo y contacte a la persona por otro medio. Solo el operador puede levantar la restricción.",
    },
    Text {
        code: "8",
        meaning: "El operador no acepta la longitud del mensaje.",
        fix: "Acorte los valores de TemplateParamSet o el texto de la plantilla. Si el mensaje no es largo, abra un ticket con SerialNo.",
    },
    Text {
        code: "9",
        meaning: "El número de secuencia del mensaje en el protocolo del operador es incorrecto.",
        fix: "El número de secuencia no es un campo de la solicitud, así que envíe el mensaje de nuevo tras unos minutos. Si persiste, abra un ticket con SerialNo.",
    },
    Text {
        code: "92",
        meaning: "El mensaje falló; el proveedor no publica la causa de este código.",
        fix: "Inténtelo otra vez más tarde. Si falla de nuevo, abra un ticket con el número de teléfono, el código y SerialNo.",
    },
    Text {
        code: "93",
        meaning: "Falló la comprobación de tarifa del operador, porque el número está suspendido o dado de baja.",
        fix: "Inténtelo otra vez más tarde. Si falla de nuevo, pregunte a la persona por otro medio si el número sigue en uso.",
    },
    Text {
        code: "BWLIST",
        meaning: "El número está en una lista de bloqueo del operador o de la pasarela.",
        fix: "No lo envíe de nuevo y contacte a la persona por otro medio. Si ella desea sus mensajes, abra un ticket en Tencent Cloud y solicítele que se ponga en contacto con el operador.",
    },
    Text {
        code: "BWLIST_006",
        meaning: "El número está en la lista de bloqueo de la pasarela.",
        fix: "No lo envíe de nuevo y contacte a la persona por otro medio. Si ella desea sus mensajes, abra un ticket para preguntar si se puede desbloquear el número en la pasarela.",
    },
    Text {
        code: "DB:0106",
        meaning: "El código de servicio, es decir, el número desde el que se envía, es incorrecto.",
        fix: "Si la solicitud lleva ExtendCode, compruebe que sea la extensión que le habilitó el soporte, u omítalo. Si no lo lleva, abra un ticket con SerialNo.",
    },
    Text {
        code: "DELIVRD",
        meaning: "El acuse del operador indica que el mensaje se entregó.",
        fix: "No hay que hacer nada. La hora de recepción está en UserReceiveTime, o en user_receive_time del callback.",
    },
    Text {
        code: "ERR_NUM",
        meaning: "El número es incorrecto o está restringido.",
        fix: "No lo envíe de nuevo. Verifique con la persona el código de país y las cifras; si son correctos, solo el operador puede levantar la restricción.",
    },
    Text {
        code: "EXPIRED",
        meaning: "La validez del mensaje terminó antes de que se pudiera entregar.",
        fix: "Envíelo más tarde, con un código nuevo si es de verificación. Es probable que el teléfono estuviera apagado o fuera de cobertura.",
    },
    Text {
        code: "EXPIRED_###",
        meaning: "La validez del mensaje terminó. La lista del proveedor no incluye el número final de este código; el operador es probablemente China Telecom.",
        fix: "Envíelo más tarde; los códigos parecidos indican un número suspendido o un error del operador. Si sigue fallando, pregunte a la persona por otro medio si el número sigue en uso o abra un ticket.",
    },
    Text {
        code: "IA:0054",
        meaning: "La red del operador no respondió a tiempo; aun así, el mensaje puede haber llegado.",
        fix: "Averigüe primero si el mensaje llegó, por ejemplo si ya se usó el código, para no duplicarlo. Después envíelo de nuevo tras unos minutos.",
    },
    Text {
        code: "ID:0012",
        meaning: "El número al que el operador cobra el mensaje es incorrecto.",
        fix: "No lo envíe de nuevo. El número de cobro no es un campo de la solicitud, así que abra un ticket con el número de teléfono y SerialNo.",
    },
    Text {
        code: "LT:0002",
        meaning: "El teléfono tiene mala señal; si muchos números reciben este código a la vez, es más probable que la causa sean palabras sensibles en el texto.",
        fix: "Si se trata de un solo número, envíelo más tarde. Si fallan muchos a la vez, cambie los valores de TemplateParamSet o la plantilla antes de volver a enviar.",
    },
    Text {
        code: "M@:####",
        meaning: "La lista del proveedor no incluye este código de China Mobile. Estos códigos suelen indicar un teléfono apagado, suspendido o sin buena señal, o un error del operador.",
        fix: "Envíelo más tarde, cuando el teléfono probablemente esté encendido y con cobertura. Si sigue fallando, verifique el número con la persona por otro medio.",
    },
    Text {
        code: "MB:1026",
        meaning: "El centro de mensajes del operador alcanzó su capacidad.",
        fix: "Reintente tras unos minutos con pausas crecientes y reparta los envíos grandes en más tiempo.",
    },
    Text {
        code: "MB:1031",
        meaning: "Hubo demasiados intentos de entrega; la memoria del teléfono puede estar llena.",
        fix: "Espere unas horas e inténtelo otra vez. Solicite a la persona por otro medio que borre mensajes del teléfono.",
    },
    Text {
        code: "MB:1042",
        meaning: "Hay demasiados mensajes para este número en la cola del operador.",
        fix: "No envíe nada a este número durante un rato y reintente después con pausas crecientes. Revise si un bucle repite los mensajes.",
    },
    Text {
        code: "MB:1077",
        meaning: "El operador incluyó el número en su lista de bloqueo a raíz de quejas.",
        fix: "No lo envíe de nuevo y quite el número de sus listas. Compruebe que las personas que figuran en ellas aceptaron sus mensajes; si esta lo hizo, debe desbloquearlo el operador.",
    },
    Text {
        code: "MC:0055",
        meaning: "El teléfono está fuera de cobertura o tiene la memoria llena.",
        fix: "Envíelo más tarde. Si sigue fallando, solicite a la persona por otro medio que borre mensajes del teléfono.",
    },
    Text {
        code: "MI0020",
        meaning: "El teléfono notificó un error al recibir el mensaje.",
        fix: "Envíelo de nuevo tras unos minutos. Si sigue fallando, solicite a la persona que reinicie el teléfono y revise su memoria.",
    },
    Text {
        code: "MI:0010",
        meaning: "El número ya no es válido.",
        fix: "No lo envíe de nuevo. Quite el número de sus listas y pregunte a la persona cuál es el nuevo.",
    },
    Text {
        code: "MI:0012",
        meaning: "La red del operador no admite el dispositivo.",
        fix: "No lo envíe de nuevo y contacte a la persona por otro medio. Es ella quien debe preguntar al operador por qué no se admite el dispositivo.",
    },
    Text {
        code: "MI:0013",
        meaning: "El número está suspendido o el teléfono está apagado.",
        fix: "Envíelo más tarde, cuando el teléfono probablemente esté encendido. Si sigue fallando, contacte a la persona por otro medio.",
    },
    Text {
        code: "MI:0022",
        meaning: "La pasarela notifica un error.",
        fix: "Envíelo de nuevo tras unos minutos y después con pausas más largas. Si persiste, abra un ticket con el número de teléfono y SerialNo.",
    },
    Text {
        code: "MI:0052",
        meaning: "El teléfono está en itinerancia, pero el número no la tiene permitida.",
        fix: "Envíelo de nuevo cuando la persona pueda haber vuelto a su red. Si es urgente, contáctela por otro medio.",
    },
    Text {
        code: "MK:0003",
        meaning: "El operador no pudo autenticar al abonado.",
        fix: "No lo envíe de nuevo y contacte a la persona por otro medio. Conviene que ella haga revisar la tarjeta SIM y el contrato al operador.",
    },
    Text {
        code: "MK:0005",
        meaning: "El contrato del número no incluye los SMS.",
        fix: "No lo envíe de nuevo y contacte a la persona por otro medio. Ella puede solicitar al operador que active los SMS.",
    },
    Text {
        code: "MK:0008",
        meaning: "La señal que recibe el teléfono es demasiado débil.",
        fix: "Envíelo de nuevo tras unos minutos, cuando el teléfono pueda tener mejor señal.",
    },
    Text {
        code: "MK:0012",
        meaning: "El número no existe.",
        fix: "No lo envíe de nuevo. Verifique con la persona si hay un error de escritura y corrija el número o quítelo de sus listas.",
    },
    Text {
        code: "MK:0015",
        meaning: "El software del teléfono no está listo para recibir mensajes.",
        fix: "Envíelo de nuevo tras unos minutos, cuando el teléfono pueda haber terminado de arrancar.",
    },
    Text {
        code: "MK:0017",
        meaning: "La memoria del teléfono está llena.",
        fix: "Solicite a la persona por otro medio que borre mensajes del teléfono y después envíelo de nuevo.",
    },
    Text {
        code: "MK:0019",
        meaning: "El teléfono no puede recibir SMS.",
        fix: "No lo envíe de nuevo y contacte a la persona por otro medio, como una llamada de voz o el correo.",
    },
    Text {
        code: "MK:0024",
        meaning: "El teléfono está apagado.",
        fix: "Envíelo más tarde, cuando el teléfono probablemente esté encendido. Si llevaba un código de verificación que ya caducó, envíe uno nuevo.",
    },
    Text {
        code: "MK:0029",
        meaning: "De momento no se puede contactar con el teléfono.",
        fix: "Envíelo de nuevo tras unos minutos y después con pausas más largas. Si sigue fallando, contacte a la persona por otro medio.",
    },
    Text {
        code: "MK:0036",
        meaning: "Una parte de la red del operador dio una respuesta que otra no esperaba.",
        fix: "Envíelo de nuevo tras unos minutos y después con pausas más largas. Si persiste, abra un ticket con el número de teléfono y SerialNo.",
    },
    Text {
        code: "MN0013",
        meaning: "El número está suspendido.",
        fix: "Envíelo de nuevo en uno o dos días. Si el número sigue suspendido, contacte a la persona por otro medio.",
    },
    Text {
        code: "MN:0059",
        meaning: "El teléfono está fuera de cobertura.",
        fix: "Envíelo de nuevo al cabo de una o dos horas, cuando el teléfono pueda tener cobertura. Si sigue fallando, contacte a la persona por otro medio.",
    },
    Text {
        code: "MN:0075",
        meaning: "Un error interno del operador detuvo el mensaje.",
        fix: "Envíelo de nuevo tras unos minutos y después con pausas más largas. Si persiste, abra un ticket con el número de teléfono y SerialNo.",
    },
    Text {
        code: "MX:0002",
        meaning: "No se pudo entregar el mensaje al canal que lleva al operador.",
        fix: "Envíelo de nuevo tras unos minutos. Si persiste, abra un ticket con el número de teléfono y SerialNo.",
    },
    Text {
        code: "MX:0003",
        meaning: "El número agotó los mensajes que puede recibir en un día.",
        fix: "Espere hasta mañana para volver a enviar a este número. Revise si un bucle o un botón de reenvío repite los mensajes.",
    },
    Text {
        code: "MX:0012",
        meaning: "La persona se dio de baja con una respuesta, por lo que el número está en una lista de bloqueo.",
        fix: "No lo envíe de nuevo y anote la baja en sus datos. Si la persona quiere recibir de nuevo sus mensajes, abra un ticket para preguntar cómo desbloquear el número.",
    },
    Text {
        code: "NOROUTE",
        meaning: "De momento la red no tiene ruta hacia el número.",
        fix: "Envíelo más tarde. Si persiste, verifique el número y abra un ticket con él.",
    },
    Text {
        code: "REJECTD",
        meaning: "El mensaje fue rechazado; el acuse no indica la causa.",
        fix: "Inténtelo otra vez más tarde. Si se rechaza de nuevo, busque en el texto palabras que un filtro pueda detener y después abra un ticket con el número de teléfono y SerialNo.",
    },
    Text {
        code: "REJECTD_###",
        meaning: "El mensaje fue rechazado. La lista del proveedor no incluye el número final de este código; el operador es probablemente China Telecom.",
        fix: "Inténtelo otra vez más tarde. Si se rechaza de nuevo, busque en el texto palabras que un filtro pueda detener y después abra un ticket con el número de teléfono, el código y SerialNo.",
    },
    Text {
        code: "TC:0007",
        meaning: "El mensaje contiene palabras consideradas sensibles.",
        fix: "Búsquelas primero en los valores de TemplateParamSet y luego en la plantilla, y cambie las dudosas. Es probable que el mismo texto se detenga otra vez.",
    },
    Text {
        code: "TD:0004",
        meaning: "Se sospecha que el mensaje es un intento de phishing.",
        fix: "Quite de TemplateParamSet los enlaces, los números de teléfono y las peticiones de datos personales, y ponga el texto fijo en la plantilla. Si el mensaje es legítimo, abra un ticket con su texto.",
    },
    Text {
        code: "TD:18",
        meaning: "No se sabe a qué operador pertenece el número.",
        fix: "Revise si faltan cifras o si alguna es incorrecta y confirme el número con la persona. Si es correcto, abra un ticket con él.",
    },
    Text {
        code: "TD:19",
        meaning: "El número está en una lista de bloqueo; el acuse no indica de quién es.",
        fix: "No lo envíe de nuevo. Quite el número de los destinatarios y contacte a la persona por otro medio, o abra un ticket para preguntar en qué lista está.",
    },
    Text {
        code: "TE:0002",
        meaning: "No se pudo entregar el mensaje a la pasarela.",
        fix: "Envíelo de nuevo tras unos minutos. Si persiste, abra un ticket con el número de teléfono y SerialNo.",
    },
    Text {
        code: "TE:0014",
        meaning: "Una revisión manual rechazó el mensaje.",
        fix: "Compare el texto y los valores de TemplateParamSet con el uso para el que se aprobó la plantilla y corrija lo que lo exceda. Si todo concuerda, abra un ticket para preguntar qué objetó la revisión.",
    },
    Text {
        code: "UNDELIVRD",
        meaning: "El número no existe o está suspendido, o el teléfono está apagado.",
        fix: "Envíelo de nuevo más tarde, una o dos veces. Si sigue fallando, verifique el número con la persona por otro medio y quítelo de sus listas si ya no se usa.",
    },
    Text {
        code: "UNDELIV_###",
        meaning: "El mensaje no se entregó. La lista del proveedor no incluye el número final de este código; el operador es probablemente China Telecom.",
        fix: "Envíelo más tarde; los códigos parecidos suelen indicar un número suspendido. Si sigue fallando, pregunte a la persona por otro medio si el número sigue en uso.",
    },
    Text {
        code: "UNDELIV_601",
        meaning: "El número está suspendido o en otro estado en el que no recibe mensajes.",
        fix: "Envíelo de nuevo al cabo de unas horas. Si sigue fallando, pregunte a la persona por otro medio si el número sigue en uso.",
    },
    Text {
        code: "UNKNOWN",
        meaning: "El operador desconoce el estado del mensaje o la causa del fallo; puede que el mensaje haya llegado.",
        fix: "Averigüe primero si el mensaje llegó, por ejemplo si ya se usó el código, para no duplicarlo. Después envíelo de nuevo tras unos minutos.",
    },
    Text {
        code: "W-BLACK",
        meaning: "El número está en la lista de bloqueo global, que probablemente vale para todos los remitentes.",
        fix: "No lo envíe de nuevo. Quite el número de los destinatarios y contacte a la persona por otro medio, o abra un ticket para preguntar si se puede desbloquear.",
    },
];

pub(super) const REPLIES: &[Text] = &[Text {
    code: "opt_out",
    meaning: "El destinatario se da de baja de los mensajes de este tipo con esta firma, y el proveedor bloquea los siguientes.",
    fix: "Quite el número de su lista y no le envíe más mensajes de este tipo.",
}];
