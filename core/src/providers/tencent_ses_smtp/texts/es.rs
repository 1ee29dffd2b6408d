//! The texts of the error codes of Simple Email Service over SMTP, in Spanish.

use crate::errors::Text;

pub(super) const CODES: &[Text] = &[
    Text {
        code: "554 5.0.0 business error",
        meaning: "SES rechazó el mensaje; su respuesta no indica el motivo, o da uno que no está documentado.",
        fix: "Lea lo que sigue a ##SES-response-json: en el mensaje del proveedor y corrija lo que indica. Si está incompleto o no indica el motivo, abra un ticket con el texto y la hora.",
    },
    Text {
        code: "554 5.0.0 too longer line",
        meaning: "Una línea del cuerpo del mensaje tiene 2000 caracteres o más, y el servidor no la admite.",
        fix: "Mantenga cada línea por debajo de 2000 caracteres: corte el HTML largo entre etiquetas o en espacios y divida el base64 de los adjuntos en líneas de 76 caracteres.",
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
        fix: "Agregue con un valor el encabezado o la parte que nombra la respuesta, sin líneas en blanco antes del último encabezado, porque una línea en blanco marca el final de los encabezados. Si ya está, abra un ticket con el texto de la respuesta.",
    },
    Text {
        code: "FailedOperation: msg.Body is null",
        meaning: "El mensaje no tiene cuerpo o SES no lo encuentra.",
        fix: "Ponga texto o HTML tras la línea en blanco que termina los encabezados. En un mensaje multipart, incluya una parte text/plain o text/html y el mismo boundary en Content-Type y entre las partes.",
    },
    Text {
        code: "FailedOperation: msg.From is null",
        meaning: "El mensaje no tiene encabezado From, o este está vacío.",
        fix: "Agregue un encabezado From con una dirección remitente de la cuenta, normalmente la que sirve de usuario SMTP, y sin una línea en blanco antes, porque una línea en blanco marca el final de los encabezados.",
    },
    Text {
        code: "FailedOperation: msg.Subject is null",
        meaning: "El mensaje no tiene encabezado Subject, o este está vacío.",
        fix: "Agregue un encabezado Subject con al menos un carácter y sin una línea en blanco antes, porque una línea en blanco marca el final de los encabezados.",
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
        meaning: "El servidor cerró la conexión antes de responder si aceptaba o rechazaba el correo; aun así, puede haberlo aceptado.",
        fix: "Mantenga el total de los adjuntos por debajo de 8 MB y el mensaje completo por debajo de 10 MB; base64 añade un tercio, y con unos 9 MB de adjuntos el servidor ya cierra la conexión. Si el correo es menor, averigüe con GetSendEmailStatus si se aceptó; si no se aceptó, envíelo de nuevo por una conexión nueva.",
    },
    Text {
        code: "certificate not trusted",
        meaning: "El equipo que envía no confía en el certificado del host de correo, o este es de otro host; no se envió nada.",
        fix: "Use el nombre de host que documenta el proveedor, no una dirección IP. Si el nombre es correcto, actualice los certificados raíz del equipo que envía y revise su reloj y los proxis intermedios.",
    },
    Text {
        code: "connect timed out",
        meaning: "No se pudo establecer a tiempo la conexión con el servidor de correo; no se envió nada.",
        fix: "Compruebe que desde este equipo se pueda acceder al puerto 465 del host: muchas redes bloquean el correo saliente. Si se puede, reintente con pausas crecientes.",
    },
    Text {
        code: "connection refused",
        meaning: "Ningún programa acepta conexiones en esta dirección y este puerto, o un cortafuegos las rechaza; no se envió nada.",
        fix: "Revise host y puerto: al servicio se accede con TLS por el puerto 465 del host de su región. Si ambos son correctos, reintente con pausas crecientes.",
    },
    Text {
        code: "connection reset",
        meaning: "La conexión fue interrumpida por el servidor o por un equipo intermedio de la red; si el mensaje ya se había enviado completo, puede haberse aceptado.",
        fix: "Mantenga el total de los adjuntos por debajo de 8 MB, el mensaje por debajo de 10 MB y cada línea por debajo de 2000 caracteres. Si todo está dentro de estos límites, averigüe con GetSendEmailStatus si el correo se aceptó y, si no, envíelo de nuevo.",
    },
    Text {
        code: "host not found",
        meaning: "No se pudo resolver el nombre del host de correo; no se envió nada.",
        fix: "Revise la escritura del host y luego el servidor DNS del equipo que envía. Si ambos son correctos, reintente con pausas crecientes.",
    },
    Text {
        code: "login not offered",
        meaning: "El servidor no ofrece en esta conexión el cifrado o el tipo de acceso que necesita el cliente; no se envió nada.",
        fix: "Conéctese al puerto 465 con TLS desde el inicio (en Python, smtplib.SMTP_SSL; en nodemailer, secure: true). Si usa el puerto 587, ejecute STARTTLS antes de iniciar sesión y active AUTH LOGIN o AUTH PLAIN en el cliente.",
    },
    Text {
        code: "no greeting",
        meaning: "La conexión terminó antes del saludo inicial del servidor; no se envió nada. Lo más probable es que un lado espere TLS y el otro no, o que el puerto sea incorrecto.",
        fix: "Use TLS desde el primer byte en el puerto 465 (en Python, smtplib.SMTP_SSL; en nodemailer, secure: true). Si ya es así, revise si hay un proxy o un cortafuegos intermedio y reintente con pausas crecientes.",
    },
    Text {
        code: "not TLS",
        meaning: "Un lado usa TLS y el otro no, o no tienen ninguna versión de TLS en común; no se envió nada.",
        fix: "Use TLS 1.2 o posterior desde el primer byte en el puerto 465 (en Python, smtplib.SMTP_SSL; en nodemailer, secure: true), o empiece sin TLS en el puerto 587 y actívelo con STARTTLS.",
    },
    Text {
        code: "timed out",
        meaning: "No llegó respuesta a tiempo; si el mensaje ya se había enviado completo, puede haberse aceptado de todos modos.",
        fix: "Averigüe con GetSendEmailStatus si el correo se aceptó, para que nadie lo reciba dos veces; si no se aceptó, envíelo de nuevo tras unos minutos. Si ocurre al conectar, compruebe que se pueda acceder al puerto 465.",
    },
    Text {
        code: "write: broken pipe",
        meaning: "El servidor cortó la conexión durante el envío del mensaje, probablemente porque una línea del cuerpo es demasiado larga.",
        fix: "Mantenga cada línea por debajo de 2000 caracteres: corte el HTML largo entre etiquetas o en espacios. Si todas son más cortas, revise la red y el tamaño, que debe ser menor de 10 MB.",
    },
];

pub(super) const REPLY_CODES: &[Text] = &[
    Text {
        code: "2",
        meaning: "Esta respuesta corresponde a otro paso de la sesión SMTP: no significa que el mensaje se haya aceptado ni rechazado.",
        fix: "Lea la respuesta que da el servidor después del final de los datos, que es 250 si aceptó el mensaje. Si no la hay, antes de enviar el mensaje de nuevo, averigüe con GetSendEmailStatus si ya se envió.",
    },
    Text {
        code: "4",
        meaning: "El servidor no puede recibir el correo por ahora; eso no significa que el correo tenga un error.",
        fix: "Reintente con pausas crecientes a partir de unos segundos. Lea el texto de la respuesta, que suele indicar la causa. Si persiste, abra un ticket con ese texto.",
    },
    Text {
        code: "4.1.1",
        meaning: "El servidor no conoce el buzón del destinatario, o por ahora no pudo verificarlo.",
        fix: "Envíe el correo de nuevo más tarde, solo a este destinatario. Si la respuesta sigue siendo la misma, busque un error de escritura antes de la @ y confirme la dirección con su titular.",
    },
    Text {
        code: "4.7.1",
        meaning: "Una política rechaza el correo por ahora, como un límite de correos en poco tiempo o una lista gris del destino.",
        fix: "Espere unos minutos y reenvíe el mismo correo desde el mismo remitente, con pausas más largas cada vez. Envíe más despacio: menos de 20 llamadas SMTP por segundo y hasta 10 correos por destinatario y hora.",
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
        code: "451",
        meaning: "Un error interno del servidor interrumpió el proceso, por lo que el correo no fue aceptado.",
        fix: "Reintente con pausas crecientes a partir de unos segundos. Si persiste, abra un ticket con el texto de la respuesta, la dirección remitente y la hora.",
    },
    Text {
        code: "452",
        meaning: "El servidor no tiene ahora espacio suficiente para el correo, o este tiene demasiados destinatarios a la vez.",
        fix: "Reintente tras unos minutos, con pausas crecientes. Si el correo tiene muchos destinatarios, envíelo a menos cada vez y omita los que ya fueron aceptados.",
    },
    Text {
        code: "454",
        meaning: "El servidor no puede comprobar el acceso o cambiar a TLS por ahora; la contraseña puede ser correcta.",
        fix: "No cambie el usuario ni la contraseña. Abra una conexión nueva y reintente con pausas crecientes a partir de unos segundos. Si persiste, abra un ticket con el texto de la respuesta.",
    },
    Text {
        code: "5",
        meaning: "El servidor rechaza definitivamente el correo o un comando, y solo el texto de su respuesta indica por qué.",
        fix: "No lo envíe otra vez sin cambios. Lea el texto de la respuesta, corrija lo que indica (acceso, From, To, tamaño o contenido) y envíe de nuevo. Si no queda claro, abra un ticket con ese texto.",
    },
    Text {
        code: "5.4.5",
        meaning: "La cuenta agotó su cuota de envío del período actual.",
        fix: "Envíe de nuevo el correo cuando empiece el próximo período, normalmente al día siguiente. Si la cuota es demasiado baja, pida al administrador del servidor de correo que la aumente.",
    },
    Text {
        code: "501",
        meaning: "El servidor no puede leer el argumento de un comando, probablemente una dirección en MAIL FROM o RCPT TO.",
        fix: "Ponga en MAIL FROM y RCPT TO solo la dirección, como nombre@example.com, sin alias, espacios ni saltos de línea. Si se rechazó AUTH, compruebe que usuario y contraseña vayan en base64.",
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
        code: "550",
        meaning: "Un servidor de correo rechaza el mensaje: el buzón no está disponible, o una política sobre el remitente o el contenido lo prohíbe. El código no indica cuál es la causa.",
        fix: "No lo envíe otra vez sin cambios. Lea el texto de la respuesta: si se refiere a la dirección del destinatario, confírmela con su titular; si se refiere a spam, a una política o al remitente, revise el contenido y la autenticación del dominio remitente.",
    },
    Text {
        code: "551",
        meaning: "El buzón del destinatario no está en este servidor de correo, que no reenvía el correo a otro servidor.",
        fix: "Si el texto de la respuesta indica una dirección nueva, envíe a esa dirección. Si no, pida otra a la persona y quite esta de su lista.",
    },
    Text {
        code: "552",
        meaning: "El mensaje es más grande de lo que admite el servidor, o el buzón del destinatario no tiene espacio para él.",
        fix: "Mantenga el total de los adjuntos por debajo de 8 MB y el mensaje completo por debajo de 10 MB; base64 añade un tercio. Si ya es menor, pida al destinatario que libere espacio en su buzón.",
    },
    Text {
        code: "553",
        meaning: "El servidor no permite una dirección, probablemente la del remitente: no es la verificada o está mal escrita.",
        fix: "Ponga en From la dirección remitente verificada que sirve de usuario SMTP, sola o como alias <dirección>, y en MAIL FROM la misma, sola. Si ambas son correctas, revise los destinatarios.",
    },
    Text {
        code: "554",
        meaning: "El servidor rechazó el mensaje o toda la conexión, por el motivo que da el texto de su respuesta.",
        fix: "No lo envíe otra vez sin cambios. Si el texto contiene ##SES-response-json:, busque el Code que sigue y haga lo que indique su explicación. Si no, corrija lo que indica; si no queda claro, abra un ticket con él.",
    },
    Text {
        code: "x.1.0",
        meaning: "El servidor no acepta una dirección del correo, probablemente la del destinatario.",
        fix: "Confirme la dirección del destinatario con su titular y revise después la dirección remitente. Lea el texto de la respuesta, que suele indicar la dirección rechazada.",
    },
    Text {
        code: "x.1.1",
        meaning: "El buzón del destinatario no existe: el dominio no conoce ese nombre antes de la @.",
        fix: "Busque un error de escritura antes de la @ y confirme la dirección con su titular; corríjala o quítela de su lista.",
    },
    Text {
        code: "x.1.2",
        meaning: "El dominio de la dirección del destinatario no existe o no recibe correo.",
        fix: "Busque un error de escritura después de la @, corrija la dirección y envíe de nuevo. Si está bien escrita, quítela de su lista y pida otra a la persona.",
    },
    Text {
        code: "x.1.3",
        meaning: "La dirección de un destinatario no es una dirección de correo bien formada, o corresponde a varios buzones.",
        fix: "Escríbala en To y en RCPT TO como nombre@example.com, sin espacios, comas sobrantes ni saltos de línea, y envíe de nuevo.",
    },
    Text {
        code: "x.1.6",
        meaning: "El buzón del destinatario se trasladó, o la dirección o su dominio pertenece ahora a otra persona.",
        fix: "No envíe más a esta dirección. Pida la nueva a la persona y corrija su lista.",
    },
    Text {
        code: "x.1.7",
        meaning: "La dirección remitente no es una dirección de correo bien formada.",
        fix: "Ponga en From y en MAIL FROM la dirección remitente verificada, como nombre@example.com. En MAIL FROM va solo la dirección, sin alias, espacios ni saltos de línea.",
    },
    Text {
        code: "x.1.8",
        meaning: "El dominio de la dirección remitente no existe o no puede recibir respuestas, por lo que se rechaza al remitente.",
        fix: "Busque un error de escritura tras la @ en From y MAIL FROM, y use una dirección remitente verificada. Si es correcta, compruebe los registros DNS que GetEmailIdentity indica para el dominio.",
    },
    Text {
        code: "x.2.0",
        meaning: "El buzón del destinatario no recibe correo, probablemente porque está deshabilitado.",
        fix: "Quite la dirección de su lista y pida otra a la persona, salvo que el texto de la respuesta indique que el buzón está deshabilitado solo por un tiempo.",
    },
    Text {
        code: "x.2.2",
        meaning: "El buzón del destinatario está lleno y no admite el correo.",
        fix: "Envíe el correo de nuevo tras unas horas o unos días, solo a este destinatario; adjuntos más pequeños pueden ayudar. Si el buzón sigue lleno, pida a la persona que libere espacio o que dé otra dirección.",
    },
    Text {
        code: "x.2.4",
        meaning: "La dirección es una lista de correo, y el servidor no puede distribuir el correo a los miembros de la lista.",
        fix: "Pida al responsable de la lista de correo que la revise, o envíe directamente a sus miembros.",
    },
    Text {
        code: "x.3.0",
        meaning: "El sistema de correo del destino tiene una falla o está mal configurado; probablemente la causa no es el correo mismo.",
        fix: "Envíe el correo de nuevo tras una pausa más larga. Si la respuesta sigue siendo la misma, comunique su texto al administrador de ese sistema de correo o abra un ticket con ese texto.",
    },
    Text {
        code: "x.3.1",
        meaning: "El sistema de correo del lado del servidor no tiene espacio para correos nuevos.",
        fix: "Reintente tras unos minutos, con pausas crecientes; no hay nada que cambiar en el correo. Si persiste, abra un ticket con el texto de la respuesta.",
    },
    Text {
        code: "x.3.2",
        meaning: "El servidor de correo no recibe mensajes en este momento, o no los recibe nunca.",
        fix: "Compruebe que el host sea el servidor de correo que quiere usar. Si lo es, envíe el correo más tarde; si la respuesta sigue siendo la misma, consulte a su administrador.",
    },
    Text {
        code: "x.3.3",
        meaning: "El correo necesita una función que el sistema de correo del destino no tiene.",
        fix: "Envíe el correo en una forma más sencilla: direcciones y encabezados en ASCII, y texto y adjuntos codificados en quoted-printable o base64.",
    },
    Text {
        code: "x.3.4",
        meaning: "El mensaje completo es más grande de lo que admite el servidor, probablemente por sus adjuntos.",
        fix: "Mantenga el total de los adjuntos por debajo de 8 MB y el mensaje completo por debajo de 10 MB; base64 añade un tercio. Reduzca los archivos o envíe enlaces.",
    },
    Text {
        code: "x.4.0",
        meaning: "El correo no se pudo transmitir: el siguiente servidor de correo no responde, no se encuentra o no se alcanzó a tiempo.",
        fix: "Revise la escritura del dominio del destinatario y envíe el correo más tarde. Si la respuesta sigue siendo la misma, comunique su texto al administrador del sistema de correo del destinatario.",
    },
    Text {
        code: "x.4.5",
        meaning: "El sistema de correo tiene en este momento más correos de los que puede procesar.",
        fix: "Envíe el correo más tarde, con pausas crecientes y menos conexiones a la vez.",
    },
    Text {
        code: "x.5.0",
        meaning: "El servidor no conoce un comando o uno de sus argumentos, o no lo permite en este punto.",
        fix: "Deje que una biblioteca SMTP escriba los comandos. Si ya es así, actualícela y compruebe que ningún proxy ni cortafuegos intermedio altere lo que se transmite por la conexión.",
    },
    Text {
        code: "x.5.3",
        meaning: "El correo tiene más destinatarios de los que el servidor admite a la vez; los ya aceptados aún pueden recibirlo.",
        fix: "Reenvíe el correo solo a los destinatarios no aceptados, para que nadie lo reciba dos veces. Ponga como máximo 50 por correo, el límite de SendEmail, o menos si también se rechaza.",
    },
    Text {
        code: "x.5.6",
        meaning: "Una línea enviada al iniciar sesión es más larga de lo que admite el servidor.",
        fix: "Compruebe que el usuario, la contraseña o el token sean los correctos y no contengan saltos de línea. Si el token es largo, use un cliente que lo envíe en una línea aparte, después del comando AUTH.",
    },
    Text {
        code: "x.6.0",
        meaning: "El servidor no acepta el contenido del correo: su tipo, su codificación o su estructura MIME.",
        fix: "Deje que una biblioteca MIME escriba el mensaje: texto y adjuntos en quoted-printable o base64, y cada multipart con su delimitador de cierre.",
    },
    Text {
        code: "x.6.7",
        meaning: "Una dirección o un encabezado contiene caracteres que no son ASCII, y el sistema de correo del destino no los admite.",
        fix: "Escriba los dominios en Punycode y los encabezados como encoded-words. En lugar de una dirección con esos caracteres antes de la @, use una en ASCII.",
    },
    Text {
        code: "x.7.1",
        meaning: "Una política del servidor o del destino rechaza el correo por su remitente o su contenido.",
        fix: "Lea el texto de la respuesta. Inicie sesión y use en From y en MAIL FROM la dirección remitente verificada del acceso. Si ya es así, cambie los enlaces acortados y lo que parezca spam, o pida al destinatario que admita su dominio remitente.",
    },
    Text {
        code: "x.7.10",
        meaning: "El servidor acepta esta operación solo por una conexión cifrada.",
        fix: "Conéctese al puerto 465 con TLS desde el inicio (en Python, smtplib.SMTP_SSL; en nodemailer, secure: true), o use STARTTLS en el puerto 587 antes de iniciar sesión.",
    },
    Text {
        code: "x.7.12",
        meaning: "El servidor exige que la contraseña de la cuenta se renueve o se guarde en otro formato antes de admitir este tipo de acceso.",
        fix: "Inicie sesión una vez con AUTH PLAIN sobre TLS, o defina de nuevo la contraseña SMTP, y luego envíe otra vez el correo.",
    },
    Text {
        code: "x.7.13",
        meaning: "La cuenta con la que se inicia sesión está deshabilitada.",
        fix: "Pregunte al administrador del servidor de correo, o busque en la consola del servidor, por qué está deshabilitada la cuenta. Envíe de nuevo el correo cuando esté habilitada.",
    },
    Text {
        code: "x.7.15",
        meaning: "Llegaron demasiadas conexiones o correos en poco tiempo desde esta cuenta o esta dirección de red, o la prioridad del correo es demasiado baja en este momento.",
        fix: "Pare unos minutos y retome con menos conexiones a la vez y menos de 20 llamadas SMTP por segundo en toda la cuenta.",
    },
    Text {
        code: "x.7.25",
        meaning: "La dirección IP de la que procede el correo no tiene un registro DNS inverso válido, y el destino lo exige.",
        fix: "Si usted administra el servidor que envía, asigne a su dirección IP un registro PTR cuyo nombre se resuelva a esa misma dirección. Si envía a través de un proveedor, abra un ticket con el texto de la respuesta.",
    },
    Text {
        code: "x.7.26",
        meaning: "El destino no pudo autenticar el dominio remitente: no se superó la comprobación de SPF, DKIM o DMARC.",
        fix: "Publique los registros SPF, DKIM y DMARC que GetEmailIdentity indica para el dominio y use en From una dirección de ese dominio. Los registros tardan hasta un día en ser visibles.",
    },
    Text {
        code: "x.7.3",
        meaning: "El servidor no puede ofrecer o verificar el cifrado o la firma que exigen el correo o el cliente.",
        fix: "Exija menos: envíe sin la opción que indica el texto de la respuesta, como REQUIRETLS o un algoritmo determinado. Si la necesita, consulte al administrador del servidor de correo.",
    },
    Text {
        code: "x.7.8",
        meaning: "El servidor rechaza el acceso porque el usuario o la contraseña SMTP son incorrectos.",
        fix: "Use como usuario la dirección remitente completa y la contraseña SMTP definida para ella en la consola, no el acceso a la consola ni una clave de API. Si falta o se perdió, defínala con UpdateEmailSmtpPassWord.",
    },
    Text {
        code: "x.7.9",
        meaning: "El servidor no acepta este tipo de acceso para esta cuenta.",
        fix: "Inicie sesión con AUTH LOGIN o AUTH PLAIN sobre TLS. Algunos servidores de correo exigen una contraseña de aplicación o iniciar sesión antes en el navegador: el texto de la respuesta lo indica.",
    },
];
