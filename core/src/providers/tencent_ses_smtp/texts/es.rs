//! The texts of the error codes of Simple Email Service over SMTP, in Spanish.

use crate::errors::Text;

pub(super) const CODES: &[Text] = &[
    Text {
        code: "4",
        meaning: "El servidor no puede recibir el correo por ahora; eso no significa que el correo tenga un error.",
        fix: "Reintente con pausas crecientes a partir de unos segundos. Lea el texto de la respuesta, que suele indicar la causa. Si persiste, abra un ticket con ese texto.",
    },
    Text {
        code: "421",
        meaning: "El servidor no está disponible ahora y cierra la conexión; el correo en curso no fue aceptado.",
        fix: "Abra una conexión nueva y reintente con pausas crecientes a partir de unos segundos. Use pocas conexiones a la vez y no llegue a 20 llamadas SMTP por segundo.",
    },
    Text {
        code: "421 4.7.0",
        meaning: "Una regla del servidor cierra la conexión, probablemente por demasiadas conexiones o correos en poco tiempo.",
        fix: "Pare unos minutos y retome con menos conexiones a la vez y menos de 20 llamadas SMTP por segundo en toda la cuenta. Si persiste, abra un ticket con el texto de la respuesta.",
    },
    Text {
        code: "450",
        meaning: "El buzón del destinatario no está disponible ahora: está ocupado o una política retiene el correo por un tiempo.",
        fix: "Reintente tras unos minutos, con pausas crecientes y solo para este destinatario. Si persiste, confirme la dirección con su titular.",
    },
    Text {
        code: "450 4.2.1",
        meaning: "El buzón del destinatario existe, pero está deshabilitado por un tiempo y ahora no recibe correo.",
        fix: "Reintente tras una hora aproximadamente, solo para este destinatario. Si persiste, deje de enviar a esta dirección y pida otra a la persona.",
    },
    Text {
        code: "451",
        meaning: "Un error interno del servidor interrumpió el proceso, por lo que el correo no fue aceptado.",
        fix: "Reintente con pausas crecientes a partir de unos segundos. Si persiste, abra un ticket con el texto de la respuesta, la dirección remitente y la hora.",
    },
    Text {
        code: "451 4.7.1",
        meaning: "Una política rechaza el correo por ahora, como un límite de correos en poco tiempo o una lista gris del destino.",
        fix: "Espere unos minutos y reenvíe el mismo correo desde el mismo remitente, con pausas más largas cada vez. Envíe más despacio: menos de 20 llamadas SMTP por segundo y hasta 10 correos por destinatario y hora.",
    },
    Text {
        code: "452",
        meaning: "El servidor no tiene ahora espacio suficiente para el correo, o este tiene demasiados destinatarios a la vez.",
        fix: "Reintente tras unos minutos, con pausas crecientes. Si el correo tiene muchos destinatarios, envíelo a menos cada vez y omita los que ya fueron aceptados.",
    },
    Text {
        code: "452 4.2.2",
        meaning: "El buzón del destinatario está lleno y no recibe correo hasta que vuelva a tener espacio.",
        fix: "Reintente tras unas horas, solo para este destinatario. Si persiste, pida a la persona que libere espacio o que dé otra dirección.",
    },
    Text {
        code: "452 4.3.1",
        meaning: "El sistema de correo del lado del servidor no tiene espacio para correos nuevos.",
        fix: "Reintente tras unos minutos, con pausas crecientes; no hay nada que cambiar en el correo. Si persiste, abra un ticket con el texto de la respuesta.",
    },
    Text {
        code: "452 4.5.3",
        meaning: "El correo tiene más destinatarios de los que el servidor admite a la vez; los ya aceptados aún pueden recibirlo.",
        fix: "Reenvíe el correo solo a los destinatarios no aceptados, para que nadie lo reciba dos veces. Ponga como máximo 50 por correo, el límite de SendEmail, o menos si también se rechaza.",
    },
    Text {
        code: "454 4.7.0",
        meaning: "Una falla temporal del servidor impidió comprobar el acceso; la contraseña puede ser correcta.",
        fix: "No cambie el usuario ni la contraseña. Abra una conexión nueva y reintente con pausas crecientes a partir de unos segundos. Si persiste, abra un ticket con el texto de la respuesta.",
    },
    Text {
        code: "5",
        meaning: "El servidor rechaza definitivamente el correo o un comando, y solo el texto de su respuesta indica por qué.",
        fix: "No lo envíe otra vez sin cambios. Lea el texto de la respuesta, corrija lo que indica (acceso, From, To, tamaño o contenido) y envíe de nuevo. Si no queda claro, abra un ticket con ese texto.",
    },
    Text {
        code: "501",
        meaning: "El servidor no puede leer el argumento de un comando, probablemente una dirección en MAIL FROM o RCPT TO.",
        fix: "Ponga en MAIL FROM y RCPT TO solo la dirección, como nombre@example.com, sin alias, espacios ni saltos de línea. Si se rechazó AUTH, compruebe que usuario y contraseña vayan en base64.",
    },
    Text {
        code: "501 5.1.3",
        meaning: "La dirección de un destinatario no es una dirección de correo bien formada.",
        fix: "Escríbala en To y en RCPT TO como nombre@example.com, sin espacios, comas sobrantes ni saltos de línea, y envíe de nuevo.",
    },
    Text {
        code: "503",
        meaning: "Los comandos llegaron en el orden incorrecto, probablemente sin acceso previo o tras un comando rechazado.",
        fix: "Respete el orden EHLO, AUTH, MAIL FROM, RCPT TO, DATA, como hace por sí sola una biblioteca SMTP. Deténgase en el primer comando rechazado: su respuesta da la causa real.",
    },
    Text {
        code: "530",
        meaning: "El cliente no inició sesión, y el servidor solo recibe correo después de hacerlo.",
        fix: "Active la autenticación en el cliente: el usuario es la dirección remitente completa y la contraseña, la contraseña SMTP definida para ella en la consola. Conéctese al puerto 465 con TLS desde el inicio.",
    },
    Text {
        code: "530 5.7.0",
        meaning: "El cliente no inició sesión, y el servidor solo recibe correo después de hacerlo.",
        fix: "Active la autenticación en el cliente: el usuario es la dirección remitente completa y la contraseña, la contraseña SMTP definida para ella en la consola. Conéctese al puerto 465 con TLS desde el inicio.",
    },
    Text {
        code: "535",
        meaning: "El servidor rechaza el acceso porque el usuario o la contraseña SMTP es incorrecta.",
        fix: "Use como usuario la dirección remitente completa y la contraseña SMTP definida para ella en la consola, no el acceso a la consola ni una clave de API. Si falta o se perdió, defínala con UpdateEmailSmtpPassWord.",
    },
    Text {
        code: "535 5.7.8",
        meaning: "El servidor rechaza el acceso porque el usuario o la contraseña SMTP es incorrecta.",
        fix: "Use como usuario la dirección remitente completa y la contraseña SMTP definida para ella en la consola, no el acceso a la consola ni una clave de API. Si falta o se perdió, defínala con UpdateEmailSmtpPassWord.",
    },
    Text {
        code: "550",
        meaning: "El buzón del destinatario no está disponible, probablemente porque no existe; también puede deberse a una política.",
        fix: "No lo repita. Lea el texto de la respuesta y confirme la dirección con su titular; si es incorrecta, corríjala o quítela de su lista.",
    },
    Text {
        code: "550 5.1.1",
        meaning: "El buzón del destinatario no existe: el dominio no conoce ese nombre antes de la @.",
        fix: "No lo repita. Busque un error de escritura antes de la @ y confirme la dirección con su titular; corríjala o quítela de su lista.",
    },
    Text {
        code: "550 5.1.2",
        meaning: "El dominio de la dirección del destinatario no existe o no recibe correo.",
        fix: "Busque un error de escritura después de la @, corrija la dirección y envíe de nuevo. Si está bien escrita, quítela de su lista y pida otra a la persona.",
    },
    Text {
        code: "550 5.2.1",
        meaning: "El buzón del destinatario existe, pero está deshabilitado y no recibe correo.",
        fix: "No lo repita. Quite la dirección de su lista y pida otra a la persona.",
    },
    Text {
        code: "550 5.7.1",
        meaning: "Este remitente no puede enviar a este destinatario: lo prohíbe una política del servidor o del destino.",
        fix: "Inicie sesión y use en From y en MAIL FROM la dirección remitente verificada del acceso. Si ya es así, lea el texto de la respuesta y pida al destinatario que admita su dominio remitente.",
    },
    Text {
        code: "552",
        meaning: "El mensaje es más grande de lo que admite el servidor, o el buzón del destinatario no tiene espacio para él.",
        fix: "Mantenga el total de los adjuntos por debajo de 8 MB y el mensaje completo por debajo de 10 MB; base64 añade un tercio. Si ya es menor, pida al destinatario que libere espacio en su buzón.",
    },
    Text {
        code: "552 5.2.2",
        meaning: "El buzón del destinatario está lleno y no admite el correo.",
        fix: "No lo repita por ahora. Pida a la persona que libere espacio o que dé otra dirección y envíe de nuevo; adjuntos más pequeños pueden ayudar.",
    },
    Text {
        code: "552 5.3.4",
        meaning: "El mensaje completo es más grande de lo que admite el servidor, probablemente por sus adjuntos.",
        fix: "Mantenga el total de los adjuntos por debajo de 8 MB y el mensaje completo por debajo de 10 MB; base64 añade un tercio. Reduzca los archivos o envíe enlaces.",
    },
    Text {
        code: "553",
        meaning: "El servidor no permite una dirección, probablemente la del remitente: no es la verificada o está mal escrita.",
        fix: "Ponga en From la dirección remitente verificada que sirve de usuario SMTP, sola o como alias <dirección>, y en MAIL FROM la misma, sola. Si ambas son correctas, revise los destinatarios.",
    },
    Text {
        code: "553 5.1.3",
        meaning: "La dirección de un destinatario no es una dirección de correo bien formada.",
        fix: "Escríbala en To y en RCPT TO como nombre@example.com, sin espacios, comas sobrantes ni saltos de línea, y envíe de nuevo.",
    },
    Text {
        code: "553 5.1.8",
        meaning: "El dominio de la dirección remitente no existe o no puede recibir respuestas, por lo que se rechaza al remitente.",
        fix: "Busque un error de escritura tras la @ en From y MAIL FROM, y use una dirección remitente verificada. Si es correcta, compruebe los registros DNS que GetEmailIdentity indica para el dominio.",
    },
    Text {
        code: "554",
        meaning: "El servidor rechazó el mensaje o toda la conexión, por el motivo que da el texto de su respuesta.",
        fix: "No lo envíe otra vez sin cambios. Si el texto contiene ##SES-response-json:, haga lo que corresponda al Code que sigue. Si no, corrija lo que indica; si no queda claro, abra un ticket con él.",
    },
    Text {
        code: "554 5.0.0 business error",
        meaning: "SES rechazó el mensaje; su respuesta no indica el motivo, o da uno que no está documentado.",
        fix: "Lea lo que sigue a ##SES-response-json: en el mensaje del proveedor y corrija lo que indica. Si está cortado o no dice nada, abra un ticket con el texto y la hora.",
    },
    Text {
        code: "554 5.0.0 too longer line",
        meaning: "Una línea del cuerpo del mensaje tiene 2000 caracteres o más, y el servidor no la admite.",
        fix: "Mantenga cada línea por debajo de 2000 caracteres: corte el HTML largo entre etiquetas o en espacios y divida el base64 de los adjuntos en líneas de 76 caracteres.",
    },
    Text {
        code: "554 5.7.1",
        meaning: "Una política del servidor o del destino rechaza el mensaje: por su remitente, su destinatario o su contenido.",
        fix: "Lea el texto de la respuesta. Use en From la dirección remitente verificada del acceso; si ya es así, cambie los enlaces acortados y lo que parezca spam. Si no queda claro, abra un ticket con el texto.",
    },
    Text {
        code: "FailedOperation: Content-Transfer-Encoding must in...",
        meaning: "El mensaje usa una codificación de transferencia que SES no admite, probablemente en un adjunto.",
        fix: "Ponga en cada adjunto Content-Transfer-Encoding: base64 y codifique así sus bytes. En los encabezados del propio mensaje, omita Content-Transfer-Encoding.",
    },
    Text {
        code: "FailedOperation: Content-Type must in...",
        meaning: "El Content-Type de los encabezados del mensaje no es uno de los que SES admite.",
        fix: "Use text/plain; charset=UTF-8 o text/html; charset=UTF-8 para un cuerpo único, y multipart/mixed, multipart/related o multipart/alternative para varias partes.",
    },
    Text {
        code: "FailedOperation: Incorrect attachment content...",
        meaning: "El contenido de un adjunto no es base64 válido.",
        fix: "Codifique los bytes del archivo una sola vez en base64 estándar, sin prefijo data: ni la variante para URL. Compruebe que no esté cortado y que el mensaje no llegue a 10 MB.",
    },
    Text {
        code: "FailedOperation: Mime-Version must in...",
        meaning: "El encabezado MIME-Version tiene un valor distinto de 1.0.",
        fix: "Ponga en MIME-Version 1.0, sin comentario ni otro texto detrás, o déjelo vacío.",
    },
    Text {
        code: "FailedOperation: The attachments are too large...",
        meaning: "Un adjunto supera 5 MB, o todos juntos superan 10 MB.",
        fix: "Mantenga cada adjunto en 5 MB como máximo y el total por debajo de 8 MB, como recomienda SES. Reduzca los archivos o envíe enlaces.",
    },
    Text {
        code: "FailedOperation: The email is too large. Remove some content...",
        meaning: "El mensaje supera 1 MB aun sin contar sus adjuntos.",
        fix: "Reduzca el texto y el HTML a menos de 1 MB en conjunto. No incruste imágenes en base64 en el HTML: enlácelas.",
    },
    Text {
        code: "FailedOperation: msg.* is null",
        meaning: "Al mensaje le falta un encabezado o una parte que SES necesita; la respuesta lo nombra tras msg.",
        fix: "Agregue con un valor el encabezado o la parte que nombra la respuesta, sin líneas en blanco antes del último encabezado, porque los terminan. Si ya está, abra un ticket con el texto de la respuesta.",
    },
    Text {
        code: "FailedOperation: msg.Body is null",
        meaning: "El mensaje no tiene cuerpo o SES no lo encuentra.",
        fix: "Ponga texto o HTML tras la línea en blanco que termina los encabezados. En un mensaje multipart, incluya una parte text/plain o text/html y el mismo boundary en Content-Type y entre las partes.",
    },
    Text {
        code: "FailedOperation: msg.From is null",
        meaning: "El mensaje no tiene encabezado From o está vacío.",
        fix: "Agregue un encabezado From con una dirección remitente de la cuenta, normalmente la que sirve de usuario SMTP, y sin una línea en blanco antes, porque termina los encabezados.",
    },
    Text {
        code: "FailedOperation: msg.Subject is null",
        meaning: "El mensaje no tiene encabezado Subject o está vacío.",
        fix: "Agregue un encabezado Subject con al menos un carácter y sin una línea en blanco antes, porque termina los encabezados.",
    },
    Text {
        code: "RequestLimitExceeded.SmtpRateLimit",
        meaning: "La cuenta hace más llamadas SMTP por segundo de las permitidas; el límite es de 20 por segundo.",
        fix: "Espere un segundo y envíe de nuevo el correo, con pausas cada vez más largas. Mantenga el conjunto de programas que usan esta cuenta por debajo de 20 llamadas por segundo.",
    },
];

pub(super) const CONNECTION: &[Text] = &[
    Text {
        code: "EOF",
        meaning: "El servidor cerró la conexión antes de tiempo, probablemente porque los adjuntos son demasiado grandes; bastan unos 9 MB.",
        fix: "Mantenga el total de los adjuntos por debajo de 8 MB y el mensaje completo por debajo de 10 MB; base64 añade un tercio. Si es menor y sus líneas tienen menos de 2000 caracteres, revise la red y abra una conexión nueva.",
    },
    Text {
        code: "certificate not trusted",
        meaning: "El equipo que envía no confía en el certificado del host de correo, o este es de otro host; no se envió nada.",
        fix: "Conéctese al host por el nombre que documenta el proveedor, no por su dirección. Si el nombre es correcto, actualice los certificados raíz del equipo y revise su reloj y los proxis intermedios.",
    },
    Text {
        code: "connection refused",
        meaning: "Nada escucha en la dirección marcada, o un cortafuegos la rechaza; no se envió nada.",
        fix: "Revise host y puerto: el servicio se alcanza con TLS en el puerto 465 del host de su región. Si ambos son correctos, reintente con pausas crecientes.",
    },
    Text {
        code: "connection reset",
        meaning: "El servidor cortó la conexión, probablemente porque el mensaje es demasiado grande o una línea del cuerpo es demasiado larga.",
        fix: "Mantenga los adjuntos por debajo de 8 MB, el mensaje por debajo de 10 MB y cada línea por debajo de 2000 caracteres. Si ya es así y se envió todo, vea con GetSendEmailStatus si se aceptó antes de repetir.",
    },
    Text {
        code: "host not found",
        meaning: "No se pudo resolver el nombre del host de correo; no se envió nada.",
        fix: "Revise la escritura del host y luego el servidor DNS de la máquina que envía. Si ambos son correctos, reintente con pausas crecientes.",
    },
    Text {
        code: "not TLS",
        meaning: "Un lado habla TLS y el otro no; no se envió nada.",
        fix: "Use TLS desde el primer byte en el puerto 465 (en Python, smtplib.SMTP_SSL; en nodemailer, secure: true). Es el único puerto para el que el proveedor documenta TLS.",
    },
    Text {
        code: "timed out",
        meaning: "No llegó respuesta a tiempo; si los datos ya se habían enviado, el mensaje puede haberse aceptado.",
        fix: "Si los datos ya se enviaron, busque antes al destinatario con GetSendEmailStatus, para no duplicarlo, y reintente tras unos minutos si no aparece. Si fue al conectar, revise que se alcance el puerto 465.",
    },
    Text {
        code: "write: broken pipe",
        meaning: "El servidor cortó la conexión durante el envío del mensaje, probablemente porque una línea del cuerpo es demasiado larga.",
        fix: "Mantenga cada línea por debajo de 2000 caracteres: corte el HTML largo entre etiquetas o en espacios. Si todas son más cortas, revise la red y el tamaño, que debe ser menor de 10 MB.",
    },
];
