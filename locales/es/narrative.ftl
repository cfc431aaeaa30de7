### Lo que scorepress dice en español: un mensaje por cada clase de hecho.
###
### Cada mensaje trae redacciones para las partes de la noticia en que puede ir: .headline y .heading (presente, sin punto
### final), .lede (entradilla), .caption (pie de foto) y .v1, .v2 … para el cuerpo. Las de una misma parte se turnan por semanas.
### Ninguna frase concuerda en género con un nombre propio: «en cabeza», «en solitario», «el primer puesto», no «primera».
### Tras «de» y «a» un nombre se pide con NAME(…, form: "de") o form: "a", que contrae (del, al);
### "de-full" y "a-full" llevan además la clase, para quien no se ha nombrado aún.
### Una puntuación puede subir y ser peor (donde lo bajo es mejor): de la cifra se dice «sube», no «mejora».

## La protagonista

overall-up =
    .headline = { $subject } sube { POINTS($change) }, hasta { $score }
    .headline-2 = { $subject } sube a { POINTS($score) }
    .headline-3 = Subida de { POINTS($change) } para { $subject }, que llega a { $score }
    .headline-4 = { $subject } suma { POINTS($change) } y se sitúa en { $score }
    .heading = { $subject } sube { POINTS($change) }
    .lede = En la { $week } ({ DATES($week) }), { $subject } subió { POINTS($change) } { $since }, hasta { $score }.
    .lede-2 = Con una subida de { POINTS($change) } { $since }, { $subject } llegó a { $score } en la { $week } ({ DATES($week) }).
    .lede-3 = { $subject } obtuvo { POINTS($score) } en la { $week } ({ DATES($week) }), { $change } más { SINCE($since, form: "than") }.
    .v1 = { $subject } sube { POINTS($change) } { $since }, hasta { $score }.
    .v2 = Una subida de { POINTS($change) } { $since } deja la puntuación { NAME($subject, form: "de") } en { $score }.
    .v3 = Con { POINTS($score) }, { $subject } tiene { $change } más { SINCE($since, form: "than") }.
    .v4 = { $subject } llega a { POINTS($score) } tras una subida de { $change } { $since }.
overall-up-leading =
    .headline = { $subject } sube { POINTS($change) } y sigue en cabeza { WHERE($table) }
    .headline-2 = { $subject } conserva el primer puesto { WHERE($table) } y sube a { $score }
    .headline-3 = { $subject } sube a { POINTS($score) } y mantiene el liderato
    .headline-4 = { $subject } suma { POINTS($change) } y retiene el primer puesto { WHERE($table) }
    .heading = { $subject } sube { $change } y sigue en cabeza
    .heading-2 = { $subject } retiene el primer puesto con { $score }
    .lede = { $subject } siguió en cabeza { WHERE($table) } en la { $week } ({ DATES($week) }), con una subida de { POINTS($change) } { $since }, hasta { $score }.
    .lede-2 = Con { POINTS($score) } en la { $week } ({ DATES($week) }), { $change } más { SINCE($since, form: "than") }, { $subject } conserva el primer puesto { WHERE($table) }.
    .lede-3 = En la { $week } ({ DATES($week) }), { $subject } subió { POINTS($change) } { $since }, hasta { $score }, y mantuvo el liderato { WHERE($table) }.
    .lede-4 = Tras subir { POINTS($change) } { $since }, hasta { $score }, { $subject } retuvo el primer puesto { WHERE($table) } en la { $week } ({ DATES($week) }).
    .v1 = { $subject } sigue en cabeza { WHERE($table) }, con { POINTS($score) } tras una subida de { $change } { $since }.
    .v2 = El primer puesto { WHERE($table) } sigue en manos { NAME($subject, form: "de") }, que sube { POINTS($change) } { $since }, hasta { $score }.
    .v3 = Con { POINTS($score) }, { $change } más { SINCE($since, form: "than") }, { $subject } conserva el primer puesto { WHERE($table) }.
    .v4 = { $subject } sube { POINTS($change) } { $since }, hasta { $score }, y retiene el primer puesto { WHERE($table) }.
overall-down =
    .headline = { $subject } baja { POINTS($change) }, hasta { $score }
    .headline-2 = { $subject } baja a { POINTS($score) }
    .headline-3 = Bajada de { POINTS($change) } para { $subject }, que se queda en { $score }
    .heading = { $subject } baja { POINTS($change) }
    .lede = En la { $week } ({ DATES($week) }), { $subject } bajó { POINTS($change) } { $since }, hasta { $score }.
    .lede-2 = Con una bajada de { POINTS($change) } { $since }, { $subject } se quedó en { $score } en la { $week } ({ DATES($week) }).
    .lede-3 = { $subject } obtuvo { POINTS($score) } en la { $week } ({ DATES($week) }), { $change } menos { SINCE($since, form: "than") }.
    .v1 = { $subject } baja { POINTS($change) } { $since }, hasta { $score }.
    .v2 = Una bajada de { POINTS($change) } { $since } deja la puntuación { NAME($subject, form: "de") } en { $score }.
    .v3 = Con { POINTS($score) }, { $subject } tiene { $change } menos { SINCE($since, form: "than") }.
    .v4 = { $subject } se queda en { POINTS($score) } tras una bajada de { $change } { $since }.
overall-down-leading =
    .headline = { $subject } baja { POINTS($change) } y sigue en cabeza { WHERE($table) }
    .headline-2 = { $subject } baja a { $score } y conserva el primer puesto { WHERE($table) }
    .headline-3 = { $subject } baja a { POINTS($score) } y mantiene el liderato { WHERE($table) }
    .heading = { $subject } baja { $change } y sigue en cabeza
    .heading-2 = { $subject } retiene el primer puesto con { $score }
    .lede = { $subject } siguió en cabeza { WHERE($table) } en la { $week } ({ DATES($week) }), con una bajada de { POINTS($change) } { $since }, hasta { $score }.
    .lede-2 = Tras bajar { POINTS($change) } { $since }, hasta { $score }, { $subject } conservó el primer puesto { WHERE($table) } en la { $week } ({ DATES($week) }).
    .lede-3 = Con { POINTS($score) } en la { $week } ({ DATES($week) }), { $change } menos { SINCE($since, form: "than") }, { $subject } mantiene el liderato { WHERE($table) }.
    .v1 = { $subject } sigue en cabeza { WHERE($table) }, con { POINTS($score) } tras una bajada de { $change } { $since }.
    .v2 = El primer puesto { WHERE($table) } sigue en manos { NAME($subject, form: "de") }, que baja { POINTS($change) } { $since }, hasta { $score }.
    .v3 = Con { POINTS($score) }, { $change } menos { SINCE($since, form: "than") }, { $subject } conserva el primer puesto { WHERE($table) }.
    .v4 = { $subject } baja { POINTS($change) } { $since }, hasta { $score }, y mantiene el liderato { WHERE($table) }.
overall-unchanged =
    .headline = { $subject } repite con { POINTS($score) }
    .headline-2 = Sin cambios para { $subject }, que sigue en { $score }
    .headline-3 = { $subject } se mantiene en { POINTS($score) }
    .heading = { $subject } se mantiene en { $score }
    .lede = { $subject } se mantuvo en { POINTS($score) } en la { $week } ({ DATES($week) }).
    .lede-2 = En la { $week } ({ DATES($week) }), { $subject } obtuvo { POINTS($score) }, exactamente lo mismo { SINCE($since, form: "as") }.
    .v1 = { $subject } se mantiene en { POINTS($score) }, exactamente lo mismo { SINCE($since, form: "as") }.
    .v2 = No hay cambios para { $subject }, que sigue en { POINTS($score) }.
overall-unchanged-leading =
    .headline = { $subject } repite con { $score } y sigue en cabeza { WHERE($table) }
    .headline-2 = Sin moverse de { POINTS($score) }, { $subject } conserva el primer puesto
    .heading = { $subject } no se mueve y sigue en cabeza
    .lede = { $subject } se mantuvo en { POINTS($score) } en la { $week } ({ DATES($week) }) y sigue en cabeza { WHERE($table) }.
    .lede-2 = Con { POINTS($score) } en la { $week } ({ DATES($week) }), exactamente lo mismo { SINCE($since, form: "as") }, { $subject } conserva el primer puesto { WHERE($table) }.
    .v1 = { $subject } se mantiene en { POINTS($score) } y sigue en cabeza { WHERE($table) }.
    .v2 = Con { POINTS($score) }, exactamente lo mismo { SINCE($since, form: "as") }, { $subject } conserva el primer puesto { WHERE($table) }.
    .v3 = { $subject } repite con { POINTS($score) }, los mismos { SINCE($since, form: "as") }, y mantiene el liderato { WHERE($table) }.
    .v4 = El primer puesto { WHERE($table) } sigue siendo para { $subject }, con los mismos { POINTS($score) } { SINCE($since, form: "as") }.
overall-nearly-unchanged =
    .headline = { $subject }, prácticamente igual: { POINTS($score) }
    .headline-2 = Apenas hay movimiento para { $subject }, en { $score }
    .heading = { $subject } apenas se mueve
    .lede = { $subject } apenas se movió en la { $week } ({ DATES($week) }), en la que obtuvo { POINTS($score) }.
    .lede-2 = En la { $week } ({ DATES($week) }), { $subject } obtuvo { POINTS($score) }, prácticamente lo mismo { SINCE($since, form: "as") }.
    .v1 = { $subject } apenas se mueve: tiene { POINTS($score) }.
    .v2 = Con { POINTS($score) }, { $subject } está prácticamente igual { SINCE($since, form: "as") }.
overall-score =
    .headline = { $subject } obtiene { POINTS($score) }
    .headline-2 = Puntuación de { $score } para { $subject }
    .heading = { $subject } obtiene { POINTS($score) }
    .lede = { $subject } obtuvo { POINTS($score) } en la { $week } ({ DATES($week) }).
    .lede-2 = En la { $week } ({ DATES($week) }), { $subject } obtuvo { $score } puntos sobre { $max }.
    .v1 = { $subject } tiene { POINTS($score) }.
    .v2 = La puntuación { NAME($subject, form: "de") } es de { $score } puntos sobre { $max }.
overall-score-leading =
    .headline = { $subject }, en cabeza { WHERE($table) } con { POINTS($score) }
    .headline-2 = { $subject } lidera con { POINTS($score) }
    .headline-3 = Primer puesto { WHERE($table) } para { $subject }, con { POINTS($score) }
    .heading = { $subject }, en cabeza { WHERE($table) }
    .lede = { $subject } ocupó el primer puesto { WHERE($table) } en la { $week } ({ DATES($week) }), con { POINTS($score) }.
    .lede-2 = Con { $score } puntos sobre { $max }, { $subject } ocupó el primer puesto { WHERE($table) } en la { $week } ({ DATES($week) }).
    .lede-3 = En la { $week } ({ DATES($week) }), { $subject } encabezó la clasificación de { GROUP($table) } con { $score } puntos sobre { $max }.
    .v1 = { $subject } ocupa el primer puesto { WHERE($table) }, con { POINTS($score) }.
    .v2 = Con { $score } puntos sobre { $max }, { $subject } está en cabeza { WHERE($table) }.

## El primer puesto

leader-kept =
    .heading = { $leader } sigue en cabeza { WHERE($table) }
    .heading-2 = { $leader } conserva el primer puesto con { $score }
    .heading-3 = { $leader } mantiene el liderato
    .lede = { $leader } sigue en cabeza { WHERE($table) }, con { POINTS($score) }.
    .lede-2 = El primer puesto { WHERE($table) } sigue siendo para { $leader }, con { POINTS($score) }.
    .lede-3 = Con { POINTS($score) }, { $leader } mantiene el liderato { WHERE($table) }.
    .caption = { $leader } sigue en cabeza { WHERE($table) }, con { POINTS($score) }.
    .caption-2 = { $leader } conserva el primer puesto { WHERE($table) }, con { POINTS($score) }.
    .v1 = { $leader } sigue en cabeza { WHERE($table) }, con { POINTS($score) }.
    .v2 = El primer puesto { WHERE($table) } sigue siendo para { $leader }, ahora con { POINTS($score) }.
    .v3 = Con { POINTS($score) }, { $leader } conserva el primer puesto { WHERE($table) }.
    .v4 = Nada cambia en lo más alto de la clasificación de { GROUP($table) }: { $leader } mantiene el liderato con { POINTS($score) }.
leader-new =
    .headline = { $leader } asciende al primer puesto { WHERE($table) }
    .headline-2 = { $leader } toma el mando con { POINTS($score) }
    .headline-3 = Relevo en cabeza { WHERE($table) }: { $leader } pasa a ocupar el primer puesto
    .heading = { $leader } toma el mando
    .heading-2 = { $leader } se pone en cabeza con { $score }
    .heading-3 = { $leader } pasa al primer puesto
    .lede = { $leader } releva { NAME($former, form: "a-full") } en el primer puesto { WHERE($table) }, con { POINTS($score) }.
    .lede-2 = Relevo en cabeza { WHERE($table) }: con { POINTS($score) }, { $leader } arrebata el primer puesto { NAME($former, form: "a-full") }.
    .lede-3 = El primer puesto { WHERE($table) } cambia de manos: lo ocupa ahora { $leader }, con { POINTS($score) }, tras desbancar { NAME($former, form: "a-full") }.
    .lede-4 = { $leader } se pone en cabeza { WHERE($table) } con { POINTS($score) } y toma ventaja sobre { $former }, hasta ahora en el primer puesto.
    .caption = { $leader } estrena el primer puesto { WHERE($table) }, con { POINTS($score) }.
    .caption-2 = { $leader } pasó del { ORDINAL($former_place, form: "place") } al primero { WHERE($table) }, con { POINTS($score) }.
    .v1 = { $leader } releva { NAME($former, form: "a-full") } en el primer puesto { WHERE($table) }, con { POINTS($score) }.
    .v2 = Relevo en cabeza { WHERE($table) }: con { POINTS($score) }, { $leader } arrebata el primer puesto { NAME($former, form: "a-full") }.
    .v3 = Con { POINTS($score) }, { $leader } sube del { ORDINAL($former_place, form: "place") } al primero { WHERE($table) }, tras adelantar { NAME($passed, form: "a-full") }.
    .v4 = Relevo en cabeza { WHERE($table) }: { $leader } pasa del { ORDINAL($former_place, form: "place") } al primero, con { POINTS($score) }, y deja atrás { NAME($passed, form: "a-full") }.
    .v5 = { $leader } toma el mando { WHERE($table) } con { POINTS($score) }, tras subir desde el { ORDINAL($former_place, form: "place") } y adelantar { NAME($passed, form: "a-full") }.
    .v6 = { $leader } se pone en cabeza { WHERE($table) } con { POINTS($score) } y toma ventaja sobre { $former }, hasta ahora en el primer puesto.
    .v7 = Del { ORDINAL($former_place, form: "place") } al primero { WHERE($table) }: con { POINTS($score) }, { $leader } toma el mando y adelanta { NAME($passed, form: "a-full") }.
leader-back =
    .headline = { $leader } recupera el primer puesto { WHERE($table) }
    .headline-2 = { $leader } vuelve al liderato con { POINTS($score) }
    .heading = { $leader } recupera el primer puesto
    .heading-2 = { $leader } vuelve a ponerse en cabeza
    .lede = { $leader } vuelve a ponerse en cabeza { WHERE($table) }, con { POINTS($score) }, y toma ventaja sobre { $former }, hasta ahora en el primer puesto.
    .lede-2 = Con { POINTS($score) }, { $leader } desbanca { NAME($former, form: "a-full") } y recupera el primer puesto { WHERE($table) }, que no ocupaba desde la { $last }.
    .lede-3 = Por primera vez desde la { $last }, { $leader } está en cabeza { WHERE($table) }: con { POINTS($score) }, releva { NAME($former, form: "a-full") }.
    .lede-4 = { $leader } recupera el primer puesto { WHERE($table) }, con { POINTS($score) }, y releva { NAME($former, form: "a-full") }.
    .caption = { $leader } recupera el primer puesto { WHERE($table) }, con { POINTS($score) }.
    .caption-2 = Con { POINTS($score) }, { $leader } vuelve a estar en cabeza { WHERE($table) }.
    .v1 = { $leader } vuelve a ponerse en cabeza { WHERE($table) }, con { POINTS($score) }, y toma ventaja sobre { $former }, hasta ahora en el primer puesto.
    .v2 = Con { POINTS($score) }, { $leader } desbanca { NAME($former, form: "a-full") } y recupera el primer puesto { WHERE($table) }, que no ocupaba desde la { $last }.
    .v3 = Con { POINTS($score) }, { $leader } adelanta { NAME($passed, form: "a-full") } y vuelve del { ORDINAL($former_place, form: "place") } al primero { WHERE($table) }.
    .v4 = Por primera vez desde la { $last }, { $leader } está en cabeza { WHERE($table) }: con { POINTS($score) }, pasa del { ORDINAL($former_place, form: "place") } al primero y deja atrás { NAME($passed, form: "a-full") }.
    .v5 = Desde el { ORDINAL($former_place, form: "place") }, { $leader } adelanta { NAME($passed, form: "a-full") } y recupera, con { POINTS($score) }, el liderato { WHERE($table) }, que no ocupaba desde la { $last }.
    .v6 = { $leader } recupera el primer puesto { WHERE($table) }, con { POINTS($score) }, y releva { NAME($former, form: "a-full") }.
leader-alone =
    .headline = { $leader } ya está en solitario en el primer puesto { WHERE($table) }
    .headline-2 = { $leader } se queda en solitario en cabeza con { POINTS($score) }
    .heading = { $leader }, en solitario en cabeza
    .lede = { $leader } ocupa ahora en solitario el primer puesto { WHERE($table) }, con { POINTS($score) }; { SINCE($since, form: "was") } lo compartía con { $others }.
    .lede-2 = Con { POINTS($score) }, { $leader } ya no comparte con { $others } el primer puesto { WHERE($table) }, que ocupa ahora en solitario.
    .caption = { $leader } ocupa ahora en solitario el primer puesto { WHERE($table) }, con { POINTS($score) }.
    .v1 = { $leader } ocupa ahora en solitario el primer puesto { WHERE($table) }, con { POINTS($score) }; { SINCE($since, form: "was") } lo compartía con { $others }.
    .v2 = Con { POINTS($score) }, { $leader } ya no comparte con { $others } el primer puesto { WHERE($table) }, que ocupa ahora en solitario.
leader-shared-new =
    .headline = { $leaders } comparten ahora el primer puesto
    .headline-2 = Empate en cabeza con { POINTS($score) }: { $leaders }
    .heading = { $leaders } comparten el primer puesto
    .lede = { $leaders } comparten ahora el primer puesto { WHERE($table) }, con { POINTS($score) }.
    .lede-2 = Ahora hay empate en cabeza { WHERE($table) }: { $leaders } tienen { POINTS($score) }.
    .v1 = { $leaders } comparten ahora el primer puesto { WHERE($table) }, con { POINTS($score) }.
    .v2 = Ahora hay empate en cabeza { WHERE($table) }: { $leaders } tienen { POINTS($score) }.
leader-shared-kept =
    .heading = { $leaders } siguen compartiendo el primer puesto
    .heading-2 = Sigue el empate en cabeza
    .lede = { $leaders } siguen compartiendo el primer puesto { WHERE($table) }, con { POINTS($score) }.
    .lede-2 = Continúa el empate en cabeza { WHERE($table) }: { $leaders } tienen { POINTS($score) }.
    .v1 = { $leaders } siguen compartiendo el primer puesto { WHERE($table) }, con { POINTS($score) }.
    .v2 = Continúa el empate en cabeza { WHERE($table) }: { $leaders } tienen { POINTS($score) }.
leader-state =
    .headline = { $leader }, en cabeza { WHERE($table) } con { POINTS($score) }
    .headline-2 = { $leader } lidera con { POINTS($score) }
    .headline-3 = Primer puesto { WHERE($table) } para { $leader }, con { POINTS($score) }
    .heading = { $leader }, en cabeza { WHERE($table) }
    .heading-2 = { $leader } lidera con { $score }
    .lede = { $leader } ocupa el primer puesto { WHERE($table) }, con { POINTS($score) }.
    .lede-2 = El primer puesto { WHERE($table) } es para { $leader }, con { POINTS($score) }.
    .lede-3 = Con { POINTS($score) }, { $leader } encabeza la clasificación de { GROUP($table) }.
    .lede-4 = { $leader } encabeza la clasificación de { GROUP($table) } con { POINTS($score) }.
    .caption = { $leader } ocupa el primer puesto { WHERE($table) }, con { POINTS($score) }.
    .v1 = { $leader } ocupa el primer puesto { WHERE($table) }, con { POINTS($score) }.
    .v2 = El primer puesto { WHERE($table) } es para { $leader }, con { POINTS($score) }.
    .v3 = Con { POINTS($score) }, { $leader } está en cabeza { WHERE($table) }.
    .v4 = { $leader } encabeza la clasificación de { GROUP($table) } con { POINTS($score) }.
leader-shared-state =
    .headline = { $leaders } comparten el primer puesto con { $score }
    .headline-2 = Empate en cabeza: { $leaders }
    .heading = { $leaders } comparten el primer puesto
    .lede = { $leaders } comparten el primer puesto { WHERE($table) }, con { POINTS($score) }.
    .lede-2 = Hay empate en cabeza { WHERE($table) }: { $leaders } tienen { POINTS($score) }.
    .v1 = { $leaders } comparten el primer puesto { WHERE($table) }, con { POINTS($score) }.
    .v2 = Hay empate en cabeza { WHERE($table) }: { $leaders } tienen { POINTS($score) }.
leader-from-behind =
    .heading = { $leader } pasa del { ORDINAL($place, form: "place") } al primero desde la { $week }
    .heading-2 = { $leader }, del { ORDINAL($place, form: "place") } en la { $week } al liderato
    .v1 = Todavía en la { $week }, { $leader } ocupaba el { ORDINAL($place, form: "place") }, con { POINTS($score) }.
    .v2 = { $leader } aún estaba en el { ORDINAL($place, form: "place") } en la { $week }, con { POINTS($score) }.
    .v3 = Con { POINTS($score) }, { $leader } no pasaba del { ORDINAL($place, form: "place") } en la { $week }.

lead-streak =
    .lede = { $leader } lleva ya { COUNTED($weeks, "week") } seguidas en cabeza.
    .lede-2 = Es la { ORDINAL($weeks, form: "f") } semana consecutiva { NAME($leader, form: "de") } en el primer puesto.
    .v1 = { $leader } lleva ya { COUNTED($weeks, "week") } seguidas en cabeza.
    .v2 = Es la { ORDINAL($weeks, form: "f") } semana consecutiva { NAME($leader, form: "de") } en el primer puesto.
    .v3 = { $leader } suma { COUNTED($weeks, "week") } consecutivas en el primer puesto.
    .v4 = Desde hace { COUNTED($weeks, "week") }, el primer puesto no cambia de manos: es para { $leader }.
lead-streak-at-least =
    .lede = { $leader } ha estado en cabeza todas las semanas al menos desde la { $first }.
    .lede-2 = El primer puesto ha sido para { $leader } todas las semanas al menos desde la { $first }.
    .lede-3 = { $leader } suma al menos { COUNTED($weeks, "week") } seguidas en el primer puesto, desde la { $first }.
    .lede-4 = Desde la { $first }, como mínimo, el primer puesto ha sido cada semana para { $leader }.
    .v1 = { $leader } ha estado en cabeza todas las semanas al menos desde la { $first }.
    .v2 = Al menos desde la { $first }, { $leader } ha ocupado todas las semanas el primer puesto.
    .v3 = Con la actual, son al menos { COUNTED($weeks, "week") } seguidas { NAME($leader, form: "de") } en el primer puesto.
    .v4 = Desde la { $first }, como mínimo, el primer puesto ha sido cada semana para { $leader }.
    .v5 = { $leader } suma al menos { COUNTED($weeks, "week") } seguidas en el primer puesto, desde la { $first }.

## La ventaja sobre el segundo

margin-one =
    .lede = El segundo puesto es para { $rival }, a { POINTS($margin) } de la cabeza, con { $rival_score }.
    .lede-2 = { $rival } ocupa el segundo puesto con { $rival_score }, a { POINTS($margin) } de distancia.
    .lede-3 = Con { $rival_score }, { $rival } ocupa el segundo puesto, a { POINTS($margin) } de la cabeza.
    .v1 = El segundo puesto es para { $rival }, a { POINTS($margin) } de la cabeza, con { $rival_score }.
    .v2 = La ventaja sobre { $rival }, en el segundo puesto con { $rival_score }, es de { POINTS($margin) }.
    .v3 = { $rival } ocupa el segundo puesto con { $rival_score }, a { POINTS($margin) } de distancia.
    .v4 = Con { $rival_score }, { $rival } ocupa el segundo puesto, a { POINTS($margin) } de la cabeza.
    .lede-4 = { $rival } ocupa el segundo puesto con { $rival_score }, a la misma distancia { SINCE($unchanged, form: "as") }: { POINTS($margin) }.
    .lede-5 = La ventaja sobre { $rival }, en el segundo puesto con { $rival_score }, no varía { SINCE($unchanged, form: "from") }: es de { POINTS($margin) }.
    .lede-6 = La ventaja sobre { $rival }, en el segundo puesto con { $rival_score }, es de { POINTS($margin) }, como en todas las semanas con datos desde la { $steady }.
    .lede-7 = { $rival }, en el segundo puesto con { $rival_score }, ha estado exactamente a { POINTS($margin) } de la cabeza en todas las semanas con datos desde la { $steady }.
    .v5 = { $rival } ocupa el segundo puesto con { $rival_score }, a la misma distancia { SINCE($unchanged, form: "as") }: { POINTS($margin) }.
    .v6 = La ventaja sobre { $rival }, en el segundo puesto con { $rival_score }, no varía { SINCE($unchanged, form: "from") }: es de { POINTS($margin) }.
    .v7 = La ventaja sobre { $rival }, en el segundo puesto con { $rival_score }, es la misma en todas las semanas con datos desde la { $steady }: { POINTS($margin) }.
    .v8 = { $rival }, en el segundo puesto con { $rival_score }, ha estado exactamente a { POINTS($margin) } de la cabeza en todas las semanas con datos desde la { $steady }.
margin-level =
    .lede = { $rivals } comparten el segundo puesto con { $rival_score }, a { POINTS($margin) } de la cabeza.
    .lede-2 = El segundo puesto, a { POINTS($margin) }, lo comparten con { $rival_score } { $rivals }.
    .lede-3 = Hay empate en el segundo puesto, a { POINTS($margin) } de la cabeza: { $rivals } tienen { $rival_score }.
    .v1 = { $rivals } comparten el segundo puesto con { $rival_score }, a { POINTS($margin) } de la cabeza.
    .v2 = El segundo puesto, a { POINTS($margin) } de la cabeza, lo comparten con { $rival_score } { $rivals }.
    .v3 = Hay empate en el segundo puesto, a { POINTS($margin) } de la cabeza: { $rivals } tienen { $rival_score }.
followers =
    .v1 = { $second } ocupa el segundo puesto con { POINTS($second_score) }, a { $margin } de la cabeza, y { $third } el tercero con { $third_score }.
    .v2 = El segundo puesto es para { $second }, con { POINTS($second_score) }, a { $margin } de la cabeza, y el tercero para { $third }, con { $third_score }.
    .v3 = Completan los tres primeros puestos { $second }, con { POINTS($second_score) } y a { $margin } de la cabeza, y { $third }, con { $third_score }.
    .v4 = En el segundo puesto está { $second }, con { POINTS($second_score) } y a { $margin } de la cabeza; en el tercero, { $third }, con { $third_score }.
next-in-line =
    .v1 = { $next } ocupa el { ORDINAL($place, form: "place") } con { POINTS($score) }, a { $gap } de la cabeza.
    .v2 = El { ORDINAL($place, form: "place") } es para { $next }, con { POINTS($score) }, a { $gap } de la cabeza.
    .v3 = En el { ORDINAL($place, form: "place") } figura { $next } con { $score }, a { POINTS($gap) } de la cabeza.
    .v4 = Con { POINTS($score) }, a { $gap } de la cabeza, { $next } ocupa el { ORDINAL($place, form: "place") }.
    .v5 = A { POINTS($gap) } de la cabeza está { $next }, en el { ORDINAL($place, form: "place") } con { $score }.
    .v6 = { $next } suma { POINTS($score) } y ocupa el { ORDINAL($place, form: "place") }, con { $gap } de desventaja respecto a la cabeza.
gap-narrowed =
    .headline = { $leader } sigue en cabeza, pero su ventaja se reduce a { POINTS($margin) }
    .headline-2 = La ventaja { NAME($leader, form: "de") } se reduce de { $former_margin } a { POINTS($margin) }
    .headline-3 = { $leader } conserva el primer puesto con menos ventaja: { POINTS($margin) }
    .headline-4 = La ventaja { NAME($leader, form: "de") } mengua a { POINTS($margin) }
    .heading = { $leader } ve reducirse su ventaja a { POINTS($margin) }
    .heading-2 = Se reduce a { POINTS($margin) } la ventaja { NAME($leader, form: "de") }
    .lede = La ventaja { NAME($leader, form: "de") } sobre { $rivals } se ha reducido de { $former_margin } a { POINTS($margin) }.
    .lede-2 = { $leader } ha visto reducirse su ventaja de { $former_margin } a { POINTS($margin) }, con { $rivals } en el segundo puesto ({ $rival_score }).
    .lede-3 = { $leader } aventaja ahora en { POINTS($margin) }, en lugar de { $former_margin }, { NAME($rivals, form: "a-full") }, en el segundo puesto con { $rival_score }.
    .lede-4 = Se estrecha de { $former_margin } a { POINTS($margin) } la ventaja { NAME($leader, form: "de") } sobre { $rivals }, en el segundo puesto con { $rival_score }.
    .v1 = La ventaja { NAME($leader, form: "de") } sobre { $rivals }, en el segundo puesto con { $rival_score }, se ha reducido de { $former_margin } a { POINTS($margin) }.
    .v2 = La ventaja sobre { $rivals }, en el segundo puesto con { $rival_score }, baja de { $former_margin } a { POINTS($margin) }.
    .v3 = { $leader } conserva { POINTS($margin) } de ventaja sobre { $rivals }, en el segundo puesto con { $rival_score }, frente a los { $former_margin } de antes.
    .v4 = Se estrecha de { $former_margin } a { POINTS($margin) } la ventaja sobre { $rivals }, en el segundo puesto con { $rival_score }.
gap-widened =
    .headline = { $leader } amplía su ventaja a { POINTS($margin) }
    .headline-2 = { $leader } aumenta su ventaja de { $former_margin } a { POINTS($margin) }
    .headline-3 = La ventaja { NAME($leader, form: "de") } crece hasta { POINTS($margin) }
    .headline-4 = { $leader } toma más ventaja: { POINTS($margin) }
    .heading = { $leader } amplía su ventaja a { POINTS($margin) }
    .heading-2 = Crece a { POINTS($margin) } la ventaja { NAME($leader, form: "de") }
    .lede = { $leader } ha ampliado su ventaja sobre { $rivals } de { $former_margin } a { POINTS($margin) }.
    .lede-2 = La ventaja { NAME($leader, form: "de") } ha crecido de { $former_margin } a { POINTS($margin) }, con { $rivals } en el segundo puesto ({ $rival_score }).
    .lede-3 = { $leader } aventaja en { POINTS($margin) }, en lugar de { $former_margin }, { NAME($rivals, form: "a-full") }, en el segundo puesto con { $rival_score }.
    .lede-4 = Crece de { $former_margin } a { POINTS($margin) } la ventaja { NAME($leader, form: "de") } sobre { $rivals }, en el segundo puesto con { $rival_score }.
    .v1 = { $leader } ha ampliado de { $former_margin } a { POINTS($margin) } su ventaja sobre { $rivals }, en el segundo puesto con { $rival_score }.
    .v2 = La ventaja sobre { $rivals }, en el segundo puesto con { $rival_score }, crece de { $former_margin } a { POINTS($margin) }.
    .v3 = { $leader } aventaja ahora en { POINTS($margin) } { NAME($rivals, form: "a-full") }, en el segundo puesto con { $rival_score }, frente a los { $former_margin } de antes.
    .v4 = Aumenta de { $former_margin } a { POINTS($margin) } la ventaja sobre { $rivals }, en el segundo puesto con { $rival_score }.
gap-nearly-closed =
    .headline = { $leader } aventaja en solo { POINTS($margin) } { NAME($rivals, form: "a") }
    .headline-2 = { $leader } ve caer a { POINTS($margin) } su ventaja sobre { $rivals }
    .headline-3 = La ventaja { NAME($leader, form: "de") } sobre { $rivals } cae de { $former_margin } a { POINTS($margin) }
    .heading = { $leader } ve caer su ventaja a { POINTS($margin) }
    .lede = La ventaja { NAME($leader, form: "de-full") } sobre { $rivals } ha caído de { $former_margin } a { POINTS($margin) }, una distancia inferior a la mediana de las variaciones semanales anteriores { NAME($leader, form: "de") } ({ $usual }).
    .lede-2 = { $leader } ha visto caer su ventaja sobre { $rivals } de { $former_margin } a { POINTS($margin) }, una distancia inferior a la mediana de sus variaciones semanales anteriores ({ $usual }).
    .v1 = { $leader } aventaja en solo { POINTS($margin) } { NAME($rivals, form: "a-full") } ({ $rival_score }), frente a { $former_margin } { SINCE($since, form: "was") }; la distancia es inferior a la mediana de sus variaciones semanales anteriores ({ $usual }).
    .v2 = La ventaja sobre { $rivals } ({ $rival_score }) ha caído de { $former_margin } a { POINTS($margin) }, una distancia inferior a la mediana de las variaciones semanales anteriores { NAME($leader, form: "de") } ({ $usual }).
    .v3 = { $leader } ha visto caer su ventaja sobre { $rivals } ({ $rival_score }) de { $former_margin } a { POINTS($margin) }; la mediana de sus variaciones semanales anteriores es mayor ({ $usual }).
rival-within-reach =
    .lede = La ventaja { NAME($leader, form: "de") } sobre { $rivals }, en el segundo puesto con { $rival_score }, es de { POINTS($margin) }; la mediana de las variaciones semanales anteriores { NAME($leader, form: "de") } es mayor ({ $usual }).
    .lede-2 = { $leader } aventaja en { POINTS($margin) } { NAME($rivals, form: "a-full") }, una distancia inferior a la mediana de sus variaciones semanales anteriores ({ $usual }).
    .lede-3 = { $leader } tiene { POINTS($margin) } de ventaja sobre { $rivals }, en el segundo puesto con { $rival_score }, una distancia inferior a la mediana de sus variaciones semanales anteriores ({ $usual }).
    .v1 = { $leader } aventaja en { POINTS($margin) } { NAME($rivals, form: "a-full") } ({ $rival_score }), una distancia inferior a la mediana de sus variaciones semanales anteriores ({ $usual }).
    .v2 = La ventaja sobre { $rivals }, en el segundo puesto con { $rival_score }, es de { POINTS($margin) }; la mediana de las variaciones semanales anteriores { NAME($leader, form: "de") } es mayor ({ $usual }).
    .v3 = { $leader } tiene { POINTS($margin) } de ventaja sobre { $rivals }, en el segundo puesto con { $rival_score }, una distancia inferior a la mediana de sus variaciones semanales anteriores ({ $usual }).
gain-smallest =
    .v1 = La mejora { NAME($subject, form: "de") }, de { POINTS($change) } { $since }, es la menor de { KIND($table, form: "los") } { COUNTED($count, $table) } con datos de ambas semanas.
    .v2 = Mejoran { $since } { KIND($table, form: "los") } { COUNTED($count, $table) } con datos de ambas semanas, y el avance más corto es el { NAME($subject, form: "de") }: { POINTS($change) }.
    .v3 = Entre { KIND($table, form: "los") } { COUNTED($count, $table) } con datos de ambas semanas, { KIND($table, form: "no-other") } mejora menos que { NAME($subject, form: "again") }: { POINTS($change) } { $since }.
    .v4 = Mejoran { $since } { KIND($table, form: "los") } { COUNTED($count, $table) } con datos de ambas semanas: el mayor avance es el { NAME($most, form: "de-full") }, de { POINTS($most_change) }, y el menor, el { NAME($subject, form: "de") }, de { $change }.
    .v5 = { $most } firma la mayor mejora { $since } ({ POINTS($most_change) }) y { NAME($subject, form: "again") } la menor ({ $change }) de { KIND($table, form: "los") } { COUNTED($count, $table) } con datos de ambas semanas, que avanzan sin excepción.
gap-narrowing =
    .heading = La ventaja { NAME($leader, form: "de") } se reduce por { ORDINAL($weeks, form: "f") } semana consecutiva
    .heading-2 = { $leader } ve menguar su ventaja semana tras semana
    .v1 = La ventaja { NAME($leader, form: "de") } se reduce por { ORDINAL($weeks, form: "f") } semana consecutiva: ha pasado de { POINTS($former_margin) } en la { $first } a { $margin }.
    .v2 = La ventaja sobre el segundo puesto lleva { COUNTED($weeks, "week") } seguidas reduciéndose: era de { POINTS($former_margin) } en la { $first } y es ahora de { $margin }.
    .v3 = Semana tras semana desde la { $first }, { $leader } ve reducirse su ventaja, que ha pasado de { POINTS($former_margin) } a { $margin }.
gap-widening =
    .heading = La ventaja { NAME($leader, form: "de") } crece por { ORDINAL($weeks, form: "f") } semana consecutiva
    .heading-2 = { $leader } ve crecer su ventaja semana tras semana
    .v1 = La ventaja { NAME($leader, form: "de") } crece por { ORDINAL($weeks, form: "f") } semana consecutiva: ha pasado de { POINTS($former_margin) } en la { $first } a { $margin }.
    .v2 = La ventaja sobre el segundo puesto lleva { COUNTED($weeks, "week") } seguidas creciendo: era de { POINTS($former_margin) } en la { $first } y es ahora de { $margin }.
    .v3 = Semana tras semana desde la { $first }, { $leader } amplía su ventaja, que ha pasado de { POINTS($former_margin) } a { $margin }.
gap-narrowest =
    .heading = { $leader } tiene su menor ventaja en los datos desde la { $first }
    .v1 = La ventaja { NAME($leader, form: "de") }, de { POINTS($margin) }, es la menor en los datos disponibles desde la { $first }; la menor hasta ahora era de { $former_margin }.
    .v2 = { $leader } nunca había tenido una ventaja tan corta en los datos disponibles desde la { $first }: { POINTS($margin) }, frente a un mínimo anterior de { $former_margin }.
    .v3 = En los datos disponibles, que arrancan en la { $first }, la distancia sobre el segundo puesto nunca había sido tan corta: { POINTS($margin) }, frente a un mínimo anterior de { $former_margin }.
gap-widest =
    .heading = { $leader } tiene su mayor ventaja en los datos desde la { $first }
    .v1 = La ventaja { NAME($leader, form: "de") }, de { POINTS($margin) }, es la mayor en los datos disponibles desde la { $first }, cuando era de { $first_margin }.
    .v2 = { $leader } nunca había tenido una ventaja tan amplia en los datos disponibles desde la { $first }: { POINTS($margin) }, frente a los { $first_margin } de entonces.
    .v3 = En los datos disponibles, que arrancan en la { $first } con { POINTS($first_margin) } de ventaja sobre el segundo puesto, la distancia nunca había sido tan amplia: { $margin }.
rival-faster =
    .lede = { $rival } mejora { POINTS($rival_gain) } { $since }.
    .lede-2 = { $rival } recorta distancias con una mejora de { POINTS($rival_gain) } { $since }.
    .lede-3 = La mejora { NAME($rival, form: "de-full") } es mayor: { POINTS($rival_gain) } { $since }.
    .lede-4 = { $rival } mejora más: { POINTS($rival_gain) } { $since }.
    .v1 = { $rival } mejora { POINTS($rival_gain) } { $since }; { $leader }, { $gain }.
    .v2 = Mientras que { $leader } mejora { POINTS($gain) } { $since }, { $rival } mejora { $rival_gain }.
    .v3 = La mejora { NAME($rival, form: "de-full") } es de { POINTS($rival_gain) } { $since }; la { NAME($leader, form: "de-full") }, de { $gain }.

## El puesto de la protagonista

place-up =
    .headline = { $subject } sube al { ORDINAL($place, form: "place") }
    .headline-2 = { $subject } escala { COUNTED($places, "place") }, hasta el { ORDINAL($place) }
    .headline-3 = { $subject } gana { COUNTED($places, "place") } y ya está en el { ORDINAL($place) }
    .heading = { $subject } sube al { ORDINAL($place, form: "place") }
    .lede = { NAME($subject, form: "again") } subió { COUNTED($places, "place") } { WHERE($table) }, del { ORDINAL($former_place) } al { ORDINAL($place) }.
    .lede-2 = { NAME($subject, form: "again") } pasó del { ORDINAL($former_place, form: "place") } al { ORDINAL($place) } { WHERE($table) }.
    .lede-3 = La subida { NAME($subject, form: "de") } { WHERE($table) } fue de { COUNTED($places, "place") }, del { ORDINAL($former_place) } al { ORDINAL($place) }.
    .v1 = { NAME($subject, form: "again") } sube { COUNTED($places, "place") } { WHERE($table) }, del { ORDINAL($former_place) } al { ORDINAL($place) }.
    .v2 = { NAME($subject, form: "again") } pasa del { ORDINAL($former_place, form: "place") } al { ORDINAL($place) } { WHERE($table) }.
    .v3 = La subida { NAME($subject, form: "de") } { WHERE($table) } es de { COUNTED($places, "place") }, del { ORDINAL($former_place) } al { ORDINAL($place) }.
place-down =
    .headline = { $subject } cae al { ORDINAL($place, form: "place") }
    .headline-2 = { $subject } pierde { COUNTED($places, "place") } y queda en el { ORDINAL($place) }
    .heading = { $subject } cae al { ORDINAL($place, form: "place") }
    .lede = { NAME($subject, form: "again") } perdió { COUNTED($places, "place") } { WHERE($table) }, del { ORDINAL($former_place) } al { ORDINAL($place) }.
    .lede-2 = { NAME($subject, form: "again") } cayó del { ORDINAL($former_place, form: "place") } al { ORDINAL($place) } { WHERE($table) }.
    .lede-3 = La caída { NAME($subject, form: "de") } { WHERE($table) } fue de { COUNTED($places, "place") }, del { ORDINAL($former_place) } al { ORDINAL($place) }.
    .v1 = { NAME($subject, form: "again") } pierde { COUNTED($places, "place") } { WHERE($table) }, del { ORDINAL($former_place) } al { ORDINAL($place) }.
    .v2 = { NAME($subject, form: "again") } cae del { ORDINAL($former_place, form: "place") } al { ORDINAL($place) } { WHERE($table) }.
    .v3 = La caída { NAME($subject, form: "de") } { WHERE($table) } es de { COUNTED($places, "place") }, del { ORDINAL($former_place) } al { ORDINAL($place) }.
lead-lost =
    .headline = { $subject } cede el primer puesto { NAME($leaders, form: "a") }
    .headline-2 = { $subject } pierde el liderato ante { $leaders } y cae al { ORDINAL($place, form: "place") }
    .heading = { $subject } pierde el primer puesto
    .lede = { $subject } ha perdido el primer puesto { WHERE($table) } y ocupa el { ORDINAL($place) }, a { POINTS($gap) } { NAME($leaders, form: "de-full") }.
    .lede-2 = El primer puesto { WHERE($table) } pasa { NAME($subject, form: "de") }, que ocupa ahora el { ORDINAL($place) }, { NAME($leaders, form: "a-full") }, con { $leader_score } y { POINTS($gap) } de ventaja.
    .lede-3 = { $subject } pierde el primer puesto { WHERE($table) } y pasa al { ORDINAL($place) }, con { POINTS($gap) } de desventaja ante { $leaders } ({ $leader_score }).
    .v1 = { $subject } ha perdido el primer puesto { WHERE($table) } y ocupa el { ORDINAL($place) }, a { POINTS($gap) } { NAME($leaders, form: "de-full") }.
    .v2 = El primer puesto { WHERE($table) } pasa { NAME($subject, form: "de") }, que ocupa ahora el { ORDINAL($place) }, { NAME($leaders, form: "a-full") }, con { $leader_score } y { POINTS($gap) } de ventaja.
    .v3 = { $subject } pierde el primer puesto { WHERE($table) } y pasa al { ORDINAL($place) }, con { POINTS($gap) } de desventaja ante { $leaders } ({ $leader_score }).
place-kept =
    .lede = { NAME($subject, form: "again") } se mantiene en el { ORDINAL($place, form: "place") } { WHERE($table) }.
    .lede-2 = Como antes, el { ORDINAL($place, form: "place") } { WHERE($table) } es para { NAME($subject, form: "again") }.
    .lede-3 = { NAME($subject, form: "again") } conserva el { ORDINAL($place, form: "place") } { WHERE($table) }.
    .lede-4 = { NAME($subject, form: "again") } repite en el { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v1 = { NAME($subject, form: "again") } se mantiene en el { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v2 = Con ello, { NAME($subject, form: "again") } sigue en el { ORDINAL($place, form: "place") } { WHERE($table) }, igual { SINCE($since, form: "as") }.
    .v3 = { NAME($subject, form: "again") } conserva el { ORDINAL($place, form: "place") } { WHERE($table) }, igual { SINCE($since, form: "as") }.
    .v4 = { NAME($subject, form: "again") } repite en el { ORDINAL($place, form: "place") } { WHERE($table) }.
place-shared =
    .lede = { NAME($subject, form: "again") } comparte el { ORDINAL($place, form: "place") } { WHERE($table) } con { $others }.
    .lede-2 = En empate con { $others }, { NAME($subject, form: "again") } ocupa el { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v1 = { NAME($subject, form: "again") } comparte el { ORDINAL($place, form: "place") } { WHERE($table) } con { $others }.
    .v2 = En empate con { $others }, { NAME($subject, form: "again") } ocupa el { ORDINAL($place, form: "place") } { WHERE($table) }.
place-state =
    .lede = { NAME($subject, form: "again") } ocupa el { ORDINAL($place, form: "place") } { WHERE($table) }.
    .lede-2 = Con ello, { NAME($subject, form: "again") } figura en el { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v1 = { NAME($subject, form: "again") } ocupa el { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v2 = Con ello, { NAME($subject, form: "again") } figura en el { ORDINAL($place, form: "place") } { WHERE($table) }.
behind-next =
    .lede = { $subject } está a { POINTS($gap) } { NAME($rivals, form: "de-full") }, en el puesto inmediatamente superior con { $rival_score }.
    .lede-2 = Para alcanzar { NAME($rivals, form: "a-full") }, en el puesto inmediatamente superior con { $rival_score }, { $subject } necesita recortar { POINTS($gap) }.
    .lede-3 = { $subject } tiene { POINTS($gap) } de desventaja ante { $rivals }, en el puesto inmediatamente superior con { $rival_score }.
    .lede-4 = Entre { $subject } y { $rivals }, en el puesto inmediatamente superior con { $rival_score }, hay { POINTS($gap) }.
    .v1 = { $subject } está a { POINTS($gap) } { NAME($rivals, form: "de-full") }, en el puesto inmediatamente superior con { $rival_score }.
    .v2 = Para alcanzar { NAME($rivals, form: "a-full") }, en el puesto inmediatamente superior con { $rival_score }, { $subject } necesita recortar { POINTS($gap) }.
    .v3 = { $subject } tiene { POINTS($gap) } de desventaja ante { $rivals }, en el puesto inmediatamente superior con { $rival_score }.
    .v4 = Entre { $subject } y { $rivals }, en el puesto inmediatamente superior con { $rival_score }, hay { POINTS($gap) }.
ahead-of-next =
    .v1 = { $subject } aventaja en { POINTS($gap) } { NAME($rivals, form: "a-full") }, en el puesto inmediatamente inferior con { $rival_score }.
    .v2 = { $subject } tiene { POINTS($gap) } de ventaja sobre { $rivals }, en el puesto inmediatamente inferior con { $rival_score }.
    .v3 = El puesto inmediatamente inferior es para { $rivals }, con { $rival_score }, a { POINTS($gap) } { NAME($subject, form: "de") }.
    .v4 = Sobre { $rivals }, en el puesto inmediatamente inferior con { $rival_score }, { $subject } tiene { POINTS($gap) } de ventaja.
overtook =
    .heading = { $subject } adelanta { NAME($passed, form: "a") }
    .heading-2 = { $subject } deja atrás { NAME($passed, form: "a") }
    .heading-3 = { $subject } toma ventaja sobre { $passed }
    .v1 = { $subject } ha adelantado { NAME($passed, form: "a-full") }.
    .v2 = En su ascenso, { $subject } deja atrás { NAME($passed, form: "a-full") }.
    .v3 = { $subject } ha remontado y tiene ya ventaja sobre { $passed }.
overtaken-by =
    .headline = { $subject } queda por detrás { NAME($rivals, form: "de") }
    .headline-2 = { $subject } pierde su ventaja sobre { $rivals }
    .lede = { $subject } ha quedado por detrás { NAME($rivals, form: "de-full") } en la clasificación de { GROUP($table) }.
    .lede-2 = { $subject } ha perdido su ventaja sobre { $rivals } y va ahora por detrás en la clasificación de { GROUP($table) }.
    .v1 = { $subject } ha quedado por detrás { NAME($rivals, form: "de-full") }.
    .v2 = { $subject } ha perdido su ventaja sobre { $rivals } y va ahora por detrás.
drew-level =
    .headline = { $subject } da alcance { NAME($rivals, form: "a") }
    .headline-2 = { $subject } ya empata con { $rivals }
    .heading = { $subject } da alcance { NAME($rivals, form: "a") }
    .heading-2 = { $subject } ya empata con { $rivals }
    .lede = { $subject } ha dado alcance { NAME($rivals, form: "a-full") } en el { ORDINAL($place, form: "place") } { WHERE($table) }.
    .lede-2 = Superada la desventaja, { $subject } empata ahora con { $rivals } en el { ORDINAL($place, form: "place") } { WHERE($table) }.
    .lede-3 = Superada la desventaja, { $subject } empata ahora con { $rivals }.
    .v1 = { $subject } ha dado alcance { NAME($rivals, form: "a-full") } en el { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v2 = Superada la desventaja, { $subject } empata ahora con { $rivals } en el { ORDINAL($place, form: "place") } { WHERE($table) }.
    .v3 = Superada la desventaja, { $subject } empata ahora con { $rivals }.
pulled-clear =
    .heading = { $subject }, ya por delante { NAME($rivals, form: "de") }
    .heading-2 = { $subject } rompe el empate con { $rivals }
    .lede = { $subject } está ahora por delante { NAME($rivals, form: "de-full") }; { SINCE($since, form: "was") } había empate.
    .lede-2 = Tras el empate registrado { SINCE($since, form: "was") }, { $subject } se sitúa por delante { NAME($rivals, form: "de-full") }.
    .lede-3 = { $subject } ha roto el empate que había { SINCE($since, form: "was") } con { $rivals } y va ahora por delante.
    .v1 = { $subject } está ahora por delante { NAME($rivals, form: "de-full") }; { SINCE($since, form: "was") } había empate.
    .v2 = Tras el empate registrado { SINCE($since, form: "was") }, { $subject } se sitúa por delante { NAME($rivals, form: "de-full") }.
    .v3 = { $subject } ha roto el empate que había { SINCE($since, form: "was") } con { $rivals } y va ahora por delante.
    .v4 = { $subject } aventaja ahora en { POINTS($margin) } { NAME($rivals, form: "a-full") }; { SINCE($since, form: "was") } había empate.
    .v5 = Tras el empate registrado { SINCE($since, form: "was") }, { $subject } saca { POINTS($margin) } de ventaja { NAME($rivals, form: "a-full") }.

## Marcas redondas

mark-reached =
    .headline = { $subject } alcanza los { $mark } puntos
    .headline-2 = { $subject } llega a la marca de los { $mark } puntos
    .heading = { $subject } alcanza los { $mark } puntos
    .lede = { $subject } ha alcanzado los { $mark } puntos.
    .lede-2 = Con { POINTS($score) }, { $subject } llega a la marca de los { $mark } puntos.
    .v1 = { $subject } ha alcanzado los { $mark } puntos.
    .v2 = Con { POINTS($score) }, { $subject } llega a la marca de los { $mark } puntos.
mark-regained =
    .headline = { $subject } recupera los { $mark } puntos
    .headline-2 = { $subject } vuelve a la marca de los { $mark } puntos
    .heading = { $subject } vuelve a los { $mark } puntos
    .lede = { $subject } ha recuperado la marca de los { $mark } puntos, con { $score }; según los datos disponibles, no la alcanzaba desde la { $last }.
    .lede-2 = Con { POINTS($score) }, { $subject } vuelve a la marca de los { $mark } puntos, según los datos disponibles por primera vez desde la { $last }.
    .v1 = { $subject } ha recuperado la marca de los { $mark } puntos, con { $score }; según los datos disponibles, no la alcanzaba desde la { $last }.
    .v2 = Con { POINTS($score) }, { $subject } vuelve a la marca de los { $mark } puntos, según los datos disponibles por primera vez desde la { $last }.
mark-lost =
    .headline = { $subject } pierde la marca de los { $mark } puntos
    .headline-2 = { $subject } ya no alcanza los { $mark } puntos
    .heading = { $subject } pierde la marca de los { $mark } puntos
    .lede = { $subject } ya no alcanza la marca de los { $mark } puntos.
    .lede-2 = Con { POINTS($score) }, { $subject } pierde la marca de los { $mark } puntos.
    .v1 = { $subject } ya no alcanza la marca de los { $mark } puntos.
    .v2 = Con { POINTS($score) }, { $subject } pierde la marca de los { $mark } puntos.
sole-at-mark-new =
    .headline = { $subject }, { KIND($table, form: "only") } que alcanza los { $mark } puntos
    .headline-2 = Solo { $subject } alcanza los { $mark } puntos
    .heading = Solo { $subject } alcanza los { $mark } puntos
    .lede = { NAME($subject, form: "again") } es ahora { KIND($table, form: "only") } que ha alcanzado los { $mark } puntos.
    .lede-2 = La marca de los { $mark } puntos la tiene ahora { NAME($subject, form: "again") } en solitario.
    .v1 = { NAME($subject, form: "again") } es ahora { KIND($table, form: "only") } que ha alcanzado los { $mark } puntos.
    .v2 = La marca de los { $mark } puntos la tiene ahora { NAME($subject, form: "again") } en solitario.
sole-at-mark-still =
    .heading = Solo { $subject } sigue por encima de { $above }
    .heading-2 = { $subject } sigue en solitario en la marca de los { $mark } puntos
    .lede = { NAME($subject, form: "again") } sigue siendo { KIND($table, form: "only") } por encima de los { $above } puntos.
    .lede-2 = { NAME($subject, form: "again") } sigue siendo { KIND($table, form: "only") } que ha alcanzado los { $mark } puntos.
    .lede-3 = Como hasta ahora, solo { NAME($subject, form: "again") } ha alcanzado los { $mark } puntos { WHERE($table) }.
    .lede-4 = Como hasta ahora, solo { NAME($subject, form: "again") } supera los { $above } puntos { WHERE($table) }.
    .lede-5 = Por encima de los { $above } puntos, { NAME($subject, form: "again") } sigue en solitario { WHERE($table) }.
    .v1 = { NAME($subject, form: "again") } sigue siendo { KIND($table, form: "only") } por encima de los { $above } puntos.
    .v2 = { NAME($subject, form: "again") } sigue siendo { KIND($table, form: "only") } que ha alcanzado los { $mark } puntos.
    .v3 = Como hasta ahora, solo { NAME($subject, form: "again") } ha alcanzado los { $mark } puntos { WHERE($table) }.
    .v4 = Como hasta ahora, solo { NAME($subject, form: "again") } supera los { $above } puntos { WHERE($table) }.
    .v5 = Por encima de los { $above } puntos, { NAME($subject, form: "again") } sigue en solitario { WHERE($table) }.
sole-at-mark =
    .heading = Solo { $subject } supera los { $above } puntos
    .heading-2 = Solo { $subject } ha alcanzado los { $mark } puntos
    .lede = { NAME($subject, form: "again") } es { KIND($table, form: "only") } por encima de los { $above } puntos.
    .lede-2 = { NAME($subject, form: "again") } es { KIND($table, form: "only") } que ha alcanzado los { $mark } puntos.
    .lede-3 = Solo { NAME($subject, form: "again") } ha alcanzado los { $mark } puntos { WHERE($table) }.
    .lede-4 = Solo { NAME($subject, form: "again") } supera los { $above } puntos { WHERE($table) }.
    .v1 = { NAME($subject, form: "again") } es { KIND($table, form: "only") } por encima de los { $above } puntos.
    .v2 = { NAME($subject, form: "again") } es { KIND($table, form: "only") } que ha alcanzado los { $mark } puntos.
    .v3 = Solo { NAME($subject, form: "again") } ha alcanzado los { $mark } puntos { WHERE($table) }.
    .v4 = Solo { NAME($subject, form: "again") } supera los { $above } puntos { WHERE($table) }.
mark-joined =
    .headline = { $subject } deja de ser { KIND($table, form: "only") } que alcanza los { $mark } puntos
    .headline-2 = { $subject } ya comparte los { $mark } puntos con { $newcomers }
    .heading = { $subject } ya no es { KIND($table, form: "only") } que alcanza los { $mark } puntos
    .lede = { NAME($subject, form: "again") } deja de ser { KIND($table, form: "only") } en la marca de los { $mark } puntos, tras la llegada { NAME($newcomers, form: "de-full") }.
    .lede-2 = { NAME($subject, form: "again") } comparte ahora con { $newcomers } la marca de los { $mark } puntos, que tenía en solitario.
    .v1 = { NAME($subject, form: "again") } deja de ser { KIND($table, form: "only") } en la marca de los { $mark } puntos, tras la llegada { NAME($newcomers, form: "de-full") }.
    .v2 = { NAME($subject, form: "again") } comparte ahora con { $newcomers } la marca de los { $mark } puntos, que tenía en solitario.
mark-reached-by =
    .heading = { $entities } { $count ->
        [one] alcanza
       *[other] alcanzan
    } los { $mark } puntos
    .v1 = { $entities } { $count ->
        [one] ha
       *[other] han
    } alcanzado los { $mark } puntos, que { SINCE($since, form: "was") } no { $count ->
        [one] tenía
       *[other] tenían
    }.
    .v2 = A la marca de los { $mark } puntos, que { SINCE($since, form: "was") } no { $count ->
        [one] alcanzaba
       *[other] alcanzaban
    }, { $count ->
        [one] llega
       *[other] llegan
    } ahora { $entities }.
    .v3 = { $entities } { $count ->
        [one] figura
       *[other] figuran
    } ahora en la marca de los { $mark } puntos, a la que { SINCE($since, form: "was") } no { $count ->
        [one] llegaba
       *[other] llegaban
    }.
    .v4 = Ahora { $count ->
        [one] alcanza
       *[other] alcanzan
    } los { $mark } puntos, fuera de su alcance { SINCE($since, form: "was") }, { $entities }.
    .group = { $items } alcanzan cada cual una marca a la que no llegaban { SINCE($since, form: "was") }.
    .item = { $entities } ({ POINTS($mark) })
mark-regained-by =
    .heading = { $entities } { $count ->
        [one] vuelve
       *[other] vuelven
    } a los { $mark } puntos
    .v1 = { $entities } { $count ->
        [one] ha
       *[other] han
    } recuperado la marca de los { $mark } puntos, que no { $count ->
        [one] alcanzaba
       *[other] alcanzaban
    } { SINCE($since, form: "was") }.
    .v2 = A la marca de los { $mark } puntos, que no { $count ->
        [one] alcanzaba
       *[other] alcanzaban
    } { SINCE($since, form: "was") }, { $count ->
        [one] vuelve
       *[other] vuelven
    } ahora { $entities }.
    .v3 = { $entities } { $count ->
        [one] vuelve
       *[other] vuelven
    } a la marca de los { $mark } puntos, que no { $count ->
        [one] alcanzaba
       *[other] alcanzaban
    } { SINCE($since, form: "was") }; según los datos disponibles, la última vez fue en la { $last }.
    .v4 = A la marca de los { $mark } puntos, fuera de su alcance { SINCE($since, form: "was") }, { $count ->
        [one] vuelve
       *[other] vuelven
    } { $entities }, según los datos disponibles por primera vez desde la { $last }.
mark-lost-by =
    .heading = { $entities } { $count ->
        [one] pierde
       *[other] pierden
    } la marca de los { $mark } puntos
    .v1 = { $entities } ya no { $count ->
        [one] alcanza
       *[other] alcanzan
    } la marca de los { $mark } puntos.
    .v2 = { $entities }, en la marca de los { $mark } puntos { SINCE($since, form: "was") }, ya no la { $count ->
        [one] alcanza
       *[other] alcanzan
    }.
mark-short =
    .v1 = Solo { $entities } no { $count ->
        [one] alcanza
       *[other] alcanzan
    } los { $mark } puntos.
    .v2 = Sin llegar a los { $mark } puntos { $count ->
        [one] queda
       *[other] quedan
    } únicamente { $entities }.
    .v3 = { $count ->
        [one] La única excepción es
       *[other] Las únicas excepciones son
    } { $entities }, que no { $count ->
        [one] llega
       *[other] llegan
    } a los { $mark } puntos.
mark-count-up =
    .v1 = Ya son { COUNT($count) } de { KIND($table, form: "los") } { COUNTED($total, $table) } { KIND($table, form: "los") } que alcanzan los { $mark } puntos, frente a { $former_count ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($former_count) }
    } { SINCE($since, form: "was") }.
    .v2 = De { KIND($table, form: "los") } { COUNTED($total, $table) }, { COUNT($count) } llegan ahora a los { $mark } puntos, frente a { $former_count ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($former_count) }
    } { SINCE($since, form: "was") }.
    .v3 = La marca de los { $mark } puntos la alcanzan ya { COUNT($count) } de { KIND($table, form: "los") } { COUNTED($total, $table) }, frente a { $former_count ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($former_count) }
    } { SINCE($since, form: "was") }.
    .v4 = Los { $mark } puntos los alcanzan { COUNT($count) } de { KIND($table, form: "los") } { COUNTED($total, $table) }; { SINCE($since, form: "was") }, { $former_count ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($former_count) }
    }.
mark-count-down =
    .v1 = La marca de los { $mark } puntos { $count ->
        [0] no la alcanza ahora { KIND($table, form: "none") }
        [one] la alcanza ahora { KIND($table, form: "one") }
       *[other] la alcanzan ahora { COUNT($count) }
    } de { KIND($table, form: "los") } { COUNTED($total, $table) }, frente a { $former_count ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($former_count) }
    } { SINCE($since, form: "was") }.
    .v2 = De { KIND($table, form: "los") } { COUNTED($total, $table) }, { $count ->
        [0] { KIND($table, form: "none") } alcanza
        [one] { KIND($table, form: "one") } alcanza
       *[other] { COUNT($count) } alcanzan
    } ahora los { $mark } puntos, frente a { $former_count ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($former_count) }
    } { SINCE($since, form: "was") }.
mark-count =
    .v1 = De { KIND($table, form: "los") } { COUNTED($total, $table) }, { COUNT($count) } han alcanzado los { $mark } puntos.
    .v2 = La marca de los { $mark } puntos la alcanzan { COUNT($count) } de { KIND($table, form: "los") } { COUNTED($total, $table) }.
    .v3 = Los { $mark } puntos los alcanzan { COUNT($count) } de { KIND($table, form: "los") } { COUNTED($total, $table) }.
    .v4 = Son { COUNT($count) } de { KIND($table, form: "los") } { COUNTED($total, $table) } { KIND($table, form: "los") } que alcanzan los { $mark } puntos.

## Subidas y bajadas seguidas

rise-streak =
    .lede = { $subject } encadena { COUNTED($weeks, "week") } de subidas.
    .lede-2 = Es la { ORDINAL($weeks, form: "f") } subida semanal consecutiva { NAME($subject, form: "de") }.
    .v1 = { $subject } encadena { COUNTED($weeks, "week") } de subidas.
    .v2 = Es la { ORDINAL($weeks, form: "f") } subida semanal consecutiva { NAME($subject, form: "de") }.
    .v3 = { $subject } suma { COUNTED($weeks, "week") } consecutivas de subidas.
    .v4 = La puntuación { NAME($subject, form: "de") } sube por { ORDINAL($weeks, form: "f") } semana consecutiva.
rise-streak-at-least =
    .lede = { $subject } encadena al menos { COUNTED($weeks, "week") } de subidas.
    .lede-2 = La puntuación { NAME($subject, form: "de") } lleva al menos { COUNTED($weeks, "week") } seguidas en ascenso.
    .v1 = { $subject } encadena al menos { COUNTED($weeks, "week") } de subidas.
    .v2 = La puntuación { NAME($subject, form: "de") } lleva al menos { COUNTED($weeks, "week") } seguidas en ascenso.
    .v3 = { $subject } suma como mínimo { COUNTED($weeks, "week") } consecutivas de subidas.
    .v4 = Es, como mínimo, la { ORDINAL($weeks, form: "f") } subida semanal consecutiva { NAME($subject, form: "de") }.
fall-streak =
    .headline = { $subject } encadena { COUNTED($weeks, "week") } de bajadas
    .headline-2 = { ORDINAL($weeks, form: "f") } bajada consecutiva { NAME($subject, form: "de") }
    .lede = { $subject } encadena { COUNTED($weeks, "week") } de bajadas.
    .lede-2 = Es la { ORDINAL($weeks, form: "f") } bajada semanal consecutiva { NAME($subject, form: "de") }.
    .v1 = { $subject } encadena { COUNTED($weeks, "week") } de bajadas.
    .v2 = Es la { ORDINAL($weeks, form: "f") } bajada semanal consecutiva { NAME($subject, form: "de") }.
fall-streak-at-least =
    .headline = { $subject } encadena al menos { COUNTED($weeks, "week") } de bajadas
    .headline-2 = { $subject } lleva al menos { COUNTED($weeks, "week") } seguidas a la baja
    .lede = { $subject } encadena al menos { COUNTED($weeks, "week") } de bajadas.
    .lede-2 = La puntuación { NAME($subject, form: "de") } lleva al menos { COUNTED($weeks, "week") } seguidas a la baja.
    .v1 = { $subject } encadena al menos { COUNTED($weeks, "week") } de bajadas.
    .v2 = La puntuación { NAME($subject, form: "de") } lleva al menos { COUNTED($weeks, "week") } seguidas a la baja.
record-high =
    .headline = Mejor puntuación registrada { NAME($subject, form: "de") }: { $score }
    .headline-2 = { $subject } firma su mejor puntuación en los registros, con { POINTS($score) }
    .heading = { $subject } firma su mejor puntuación registrada
    .heading-2 = Mejor puntuación registrada { NAME($subject, form: "de") }
    .lede = Con { POINTS($score) }, { $subject } logra su mejor puntuación en los datos disponibles, que se remontan a la { $first }.
    .caption = Con { POINTS($score) }, { $subject } logra su mejor puntuación en los datos disponibles, que se remontan a la { $first }.
    .lede-2 = Los { POINTS($score) } son la mejor puntuación { NAME($subject, form: "de") } en los datos disponibles, que se remontan a la { $first }.
    .lede-3 = { $subject } firma con { POINTS($score) } su mejor puntuación en los datos disponibles, que se remontan a la { $first }.
    .v1 = La puntuación { NAME($subject, form: "de") } es la mejor en los datos disponibles desde la { $first }; la mejor hasta ahora, { $former }, databa de la { $former_week }.
    .v2 = En los datos disponibles desde la { $first }, { $subject } nunca había tenido una puntuación tan buena; la mejor hasta ahora, { $former }, databa de la { $former_week }.
    .v3 = { $subject } firma su mejor puntuación en los datos disponibles desde la { $first }; mejora así los { POINTS($former) } de la { $former_week }.
    .v4 = Con { POINTS($score) }, { $subject } mejora los { $former } de la { $former_week }, su mejor puntuación hasta ahora en los datos disponibles desde la { $first }.
record-low =
    .headline = Peor puntuación registrada { NAME($subject, form: "de") }: { $score }
    .headline-2 = { $subject } tiene su peor puntuación en los registros, con { POINTS($score) }
    .heading = { $subject } tiene su peor puntuación registrada
    .heading-2 = Peor puntuación registrada { NAME($subject, form: "de") }
    .lede = Con { POINTS($score) }, { $subject } tiene su peor puntuación en los datos disponibles, que se remontan a la { $first }.
    .lede-2 = Los { POINTS($score) } son la peor puntuación { NAME($subject, form: "de") } en los datos disponibles, que se remontan a la { $first }.
    .v1 = La puntuación de { $score } es la peor { NAME($subject, form: "de") } en los datos disponibles desde la { $first }; la peor hasta ahora, { $former }, databa de la { $former_week }.
    .v2 = En los datos disponibles desde la { $first }, { $subject } nunca había tenido una puntuación peor; la peor hasta ahora databa de la { $former_week }, con { $former }.
record-equalled =
    .heading = { $subject } iguala su mejor puntuación registrada
    .lede = Con { POINTS($score) }, { $subject } vuelve a su mejor puntuación en los datos disponibles, que se remontan a la { $first }.
    .lede-2 = { $subject } ha igualado su mejor puntuación registrada, los { $score } de la { $former_week }.
    .v1 = { $subject } ha igualado su mejor puntuación en los datos disponibles desde la { $first }, los { $score } de la { $former_week }.
    .v2 = Con { POINTS($score) }, { $subject } vuelve a su mejor puntuación en los datos disponibles desde la { $first }, que había tenido por última vez en la { $former_week }.
change-largest-since =
    .lede = { $subject } no mejoraba tanto en una semana desde la { $since_week }.
    .lede-2 = Es la mayor mejora semanal { NAME($subject, form: "de") } desde la { $since_week }.
    .v1 = { $subject } no mejoraba tanto en una semana desde la { $since_week }.
    .v2 = Es la mayor mejora semanal { NAME($subject, form: "de") } desde la { $since_week }.
change-largest-on-record =
    .lede = { $subject } nunca había mejorado tanto en una semana, según los datos disponibles sin interrupción desde la { $first }.
    .lede-2 = Es la mayor mejora semanal { NAME($subject, form: "de") } en los datos disponibles sin interrupción desde la { $first }.
    .v1 = { $subject } nunca había mejorado tanto en una semana, según los datos disponibles sin interrupción desde la { $first }.
    .v2 = Es la mayor mejora semanal { NAME($subject, form: "de") } en los datos disponibles sin interrupción desde la { $first }.
change-worst-since =
    .lede = { $subject } no retrocedía tanto en una semana desde la { $since_week }.
    .lede-2 = Es el mayor retroceso semanal { NAME($subject, form: "de") } desde la { $since_week }.
    .v1 = { $subject } no retrocedía tanto en una semana desde la { $since_week }.
    .v2 = Es el mayor retroceso semanal { NAME($subject, form: "de") } desde la { $since_week }.
change-worst-on-record =
    .lede = { $subject } nunca había retrocedido tanto en una semana, según los datos disponibles sin interrupción desde la { $first }.
    .lede-2 = Es el mayor retroceso semanal { NAME($subject, form: "de") } en los datos disponibles sin interrupción desde la { $first }.
    .v1 = { $subject } nunca había retrocedido tanto en una semana, según los datos disponibles sin interrupción desde la { $first }.
    .v2 = Es el mayor retroceso semanal { NAME($subject, form: "de") } en los datos disponibles sin interrupción desde la { $first }.
change-range-rises =
    .v1 = En las últimas { COUNTED($weeks, "week") }, la subida semanal { NAME($subject, form: "de") } ha estado entre { $low } y { POINTS($high) }.
    .v2 = En cada una de las últimas { COUNTED($weeks, "week") }, { $subject } ha subido como mínimo { $low } y como máximo { POINTS($high) }.
change-range-falls =
    .v1 = En las últimas { COUNTED($weeks, "week") }, la bajada semanal { NAME($subject, form: "de") } ha estado entre { $low } y { POINTS($high) }.
    .v2 = En cada una de las últimas { COUNTED($weeks, "week") }, { $subject } ha bajado como mínimo { $low } y como máximo { POINTS($high) }.
change-range-mixed =
    .v1 = En las últimas { COUNTED($weeks, "week") }, la variación semanal { NAME($subject, form: "de") } ha ido de una bajada de { $fall } a una subida de { POINTS($rise) }.
    .v2 = En las últimas { COUNTED($weeks, "week") }, { $subject } se ha movido entre una bajada semanal de { $fall } y una subida de { POINTS($rise) }.
    .v3 = Las variaciones semanales { NAME($subject, form: "de") } en las últimas { COUNTED($weeks, "week") } van de una bajada de { $fall } a una subida de { POINTS($rise) }.
    .v4 = De una bajada de { $fall } a una subida de { POINTS($rise) }: entre esos extremos se ha movido cada semana { $subject } en las últimas { COUNTED($weeks, "week") }.

## Quién más se mueve

mover-both =
    .headline = { $entity } escala { COUNTED($places, "place") }, hasta el { ORDINAL($place) }
    .headline-2 = { $entity } mejora { POINTS($change) } y sube { COUNTED($places, "place") }
    .headline-3 = { $entity } gana { COUNTED($places, "place") }, del { ORDINAL($former_place) } al { ORDINAL($place) }
    .heading = { $entity } escala { COUNTED($places, "place") }, hasta el { ORDINAL($place) }
    .heading-2 = { $entity } salta del { ORDINAL($former_place, form: "place") } al { ORDINAL($place) }
    .lede = { $entity } sube { COUNTED($places, "place") } { WHERE($table) }, del { ORDINAL($former_place, form: "place") } al { ORDINAL($place) }, y logra también la mayor mejora en puntos: { $change }, hasta { $score }.
    .lede-2 = El mayor avance { WHERE($table) }, tanto en puntos como en puestos, es el { NAME($entity, form: "de-full") }: pasa del { ORDINAL($former_place, form: "place") } al { ORDINAL($place) }, con { POINTS($score) }.
    .v1 = { $entity } logra el mayor avance de { GROUP($table) }, tanto en puntos como en puestos: mejora { POINTS($change) } { $since }, hasta { $score }, y pasa del { ORDINAL($former_place, form: "place") } al { ORDINAL($place) }.
    .v2 = El mayor avance { WHERE($table) }, tanto en puntos como en puestos, lleva { NAME($entity, form: "a-full") } del { ORDINAL($former_place, form: "place") } al { ORDINAL($place) }, con { POINTS($score) } y una mejora de { $change } { $since }.
    .v3 = { KIND($table, form: "no-other") } mejora tanto { $since }, ni en puntos ni en puestos, como { $entity }: { POINTS($change) }, hasta { $score }, y del { ORDINAL($former_place, form: "place") } al { ORDINAL($place) }.
    .v4 = Tanto en puntos (mejora { $change } { $since }, hasta { $score }) como en puestos (pasa del { ORDINAL($former_place) } al { ORDINAL($place) }), el mayor avance { WHERE($table) } es el { NAME($entity, form: "de-full") }.
    .again = { KIND($table, form: "no-other") } sube más de { COUNTED($next_places, "place") } ni mejora más de { POINTS($next_change) }.
    .again-2 = { WHERE($table) }, el resto no mejora más de { POINTS($next_change) } ni sube más de { COUNTED($next_places, "place") }.
mover-new-leader =
    .v1 = La mayor mejora de { GROUP($table) }, de { POINTS($change) } { $since }, es la { NAME($entity, form: "de-full") }.
    .v2 = { KIND($table, form: "no-other") } mejora tanto como { $entity }, con { POINTS($change) } { $since }.
    .v3 = { $entity } firma también la mayor mejora { WHERE($table) }, de { POINTS($change) } { $since }.
mover-gain =
    .heading = { $entity } mejora { POINTS($change) }
    .heading-2 = Avance de { POINTS($change) } para { $entity }, hasta { $score }
    .heading-3 = { $entity } avanza { POINTS($change) }, hasta { $score }
    .v1 = La mayor mejora en puntos { WHERE($table) } es la { NAME($entity, form: "de-full") }: { $change }, hasta { $score }.
    .v2 = { $entity } logra la mayor mejora en puntos de { GROUP($table) }, con { $change }, y se sitúa en { $score }.
    .v3 = { KIND($table, form: "no-other") } mejora tantos puntos como { $entity }: { $change }, hasta { $score }.
    .v4 = Con una mejora de { POINTS($change) }, hasta { $score }, { $entity } logra el mayor avance en puntos { WHERE($table) }.
    .v5 = El mayor avance en puntos { WHERE($table) } lleva { NAME($entity, form: "a-full") } a { $score }, tras mejorar { POINTS($change) }.
mover-gain-shared =
    .v1 = Las mayores mejoras { WHERE($table) } son las { NAME($entities, form: "de-full") }, con { POINTS($change) } en cada caso.
    .v2 = { $entities } comparten la mayor mejora { WHERE($table) }, de { POINTS($change) }.
mover-climb =
    .heading = { $entity } escala { COUNTED($places, "place") }
    .heading-2 = { $entity } sube del { ORDINAL($former_place, form: "place") } al { ORDINAL($place) }
    .v1 = El mayor ascenso { WHERE($table) } es el { NAME($entity, form: "de-full") }, que gana { COUNTED($places, "place") }, del { ORDINAL($former_place) } al { ORDINAL($place) }, con una mejora de { POINTS($change) }, hasta { $score }.
    .v2 = { $entity } protagoniza el mayor ascenso { WHERE($table) }, de { COUNTED($places, "place") }, y pasa del { ORDINAL($former_place) } al { ORDINAL($place) } tras mejorar { POINTS($change) }, hasta { $score }.
mover-fall-both =
    .heading = { $entity } cae { COUNTED($places, "place") }, hasta el { ORDINAL($place) }
    .heading-2 = { $entity } cae del { ORDINAL($former_place, form: "place") } al { ORDINAL($place) }
    .v1 = { $entity } sufre el mayor retroceso { WHERE($table) }, tanto en puntos como en puestos: empeora { POINTS($change) } { $since }, hasta { $score }, y pasa del { ORDINAL($former_place, form: "place") } al { ORDINAL($place) }.
    .v2 = El mayor retroceso { WHERE($table) }, tanto en puntos como en puestos, lleva { NAME($entity, form: "a-full") } del { ORDINAL($former_place, form: "place") } al { ORDINAL($place) }, con { POINTS($score) }, tras empeorar { $change } { $since }.
mover-fall =
    .heading = { $entity } retrocede { POINTS($change) }
    .heading-2 = Retroceso de { POINTS($change) } para { $entity }
    .heading-3 = { $entity } empeora { POINTS($change) }, hasta { $score }
    .v1 = El mayor retroceso de { GROUP($table) } es el { NAME($entity, form: "de-full") }: { POINTS($change) }, hasta { $score }.
    .v2 = { $entity } registra el mayor retroceso { WHERE($table) }: { POINTS($change) }, hasta { $score }.
    .v3 = { KIND($table, form: "no-other") } retrocede tanto como { $entity }: { POINTS($change) }, hasta { $score }.
    .v4 = El mayor retroceso { WHERE($table) }, de { POINTS($change) }, deja { NAME($entity, form: "a-full") } en { $score }.
    .v5 = { $entity } empeora { POINTS($change) }, hasta { $score }: es el mayor retroceso { WHERE($table) }.
mover-fall-shared =
    .v1 = Los mayores retrocesos { WHERE($table) } son los { NAME($entities, form: "de-full") }, con { POINTS($change) } en cada caso.
    .v2 = { $entities } comparten el mayor retroceso { WHERE($table) }, de { POINTS($change) }.
mover-drop =
    .heading = { $entity } cae { COUNTED($places, "place") }
    .heading-2 = { $entity } baja del { ORDINAL($former_place, form: "place") } al { ORDINAL($place) }
    .v1 = La mayor caída { WHERE($table) } es la { NAME($entity, form: "de-full") }, que pierde { COUNTED($places, "place") }, del { ORDINAL($former_place) } al { ORDINAL($place) }, y empeora { POINTS($change) } { $since }.
    .v2 = { $entity } registra la mayor caída { WHERE($table) }, de { COUNTED($places, "place") }: pasa del { ORDINAL($former_place) } al { ORDINAL($place) } y empeora { POINTS($change) } { $since }.
    .v3 = { KIND($table, form: "no-other") } pierde tantos puestos como { $entity }: { COUNT($places) }, del { ORDINAL($former_place, form: "place") } al { ORDINAL($place) }, tras empeorar { POINTS($change) } { $since }.
    .v4 = { $entity } pasa del { ORDINAL($former_place, form: "place") } al { ORDINAL($place) } tras empeorar { POINTS($change) } { $since }: es la mayor caída { WHERE($table) }, de { COUNTED($places, "place") }.
slide =
    .heading = { $entity } encadena { COUNTED($weeks, "week") } de retrocesos
    .v1 = { $entity } empeora por { ORDINAL($weeks, form: "f") } semana consecutiva.
    .v2 = Es la { ORDINAL($weeks, form: "f") } semana consecutiva en la que { $entity } retrocede.
    .v3 = { $entity } figura entre { KIND($table, form: "los") } { COUNTED($alike, $table) } que encadenan { COUNTED($weeks, "week") } de retrocesos.
    .v4 = Con { $entity } son { COUNTED($alike, $table) } { KIND($table, form: "los") } que han empeorado { COUNTED($weeks, "week") } seguidas.
    .v5 = Al igual que { $others }, { NAME($entity, form: "again") } encadena { COUNTED($weeks, "week") } de retrocesos.
    .v6 = { $entity } empeora por { ORDINAL($weeks, form: "f") } semana consecutiva, al igual que { $others }.
slide-at-least =
    .heading = { $entity } encadena al menos { COUNTED($weeks, "week") } de retrocesos
    .v1 = { $entity } lleva al menos { COUNTED($weeks, "week") } seguidas en retroceso.
    .v2 = Es al menos la { ORDINAL($weeks, form: "f") } semana consecutiva en la que { $entity } retrocede.
    .v3 = { $entity } figura entre { KIND($table, form: "los") } { COUNTED($alike, $table) } que llevan al menos { COUNTED($weeks, "week") } seguidas en retroceso.
    .v4 = Con { $entity } son { COUNTED($alike, $table) } { KIND($table, form: "los") } que encadenan al menos { COUNTED($weeks, "week") } de retrocesos.
    .v5 = Al igual que { $others }, { NAME($entity, form: "again") } lleva al menos { COUNTED($weeks, "week") } seguidas en retroceso.
    .v6 = { $entity } encadena al menos { COUNTED($weeks, "week") } de retrocesos, al igual que { $others }.
slide-ended =
    .v1 = Es la primera mejora { NAME($entity, form: "de") } que consta después de la { $first }.
    .v2 = Después de la { $first }, { $entity } no había hecho más que empeorar, según los datos disponibles.

## Categorías

band-up =
    .heading = { $entity } sube a la categoría «{ $band }»
    .heading-2 = { $entity } entra en la categoría «{ $band }»
    .v1 = { $entity } sube de la categoría «{ $former_band }» a «{ $band }», con { POINTS($score) }.
    .v2 = Con { POINTS($score) }, { $entity } entra en la categoría «{ $band }», desde la de «{ $former_band }».
    .group = { $entity } suben de la categoría «{ $former_band }» a «{ $band }».
    .group-2 = De la categoría «{ $former_band }» suben a «{ $band }» { $entity }.
    .group-3 = Suben a una categoría mejor: { $items }.
    .item = { $entity } (de «{ $former_band }» a «{ $band }»)
band-regained =
    .heading = { $entity } vuelve a la categoría «{ $band }»
    .heading-2 = { $entity } recupera la categoría «{ $band }»
    .v1 = { $entity } vuelve a subir, con { POINTS($score) }, de la categoría «{ $former_band }» a «{ $band }», donde consta por última vez en la { $last }.
    .v2 = Con { POINTS($score) }, { $entity } recupera la categoría «{ $band }», desde la de «{ $former_band }», según los datos por primera vez desde la { $last }.
    .v3 = { $entity } regresa de la categoría «{ $former_band }» a «{ $band }», con { POINTS($score) }; allí consta por última vez en la { $last }.
    .group = { $entity } regresan de la categoría «{ $former_band }» a «{ $band }».
    .group-2 = De la categoría «{ $former_band }» regresan a «{ $band }» { $entity }.
    .group-3 = Regresan a una categoría mejor: { $items }.
    .group-4 = { $entity } regresan de la categoría «{ $former_band }» a «{ $band }», donde constan por última vez en la { $last }.
    .group-5 = De la categoría «{ $former_band }» regresan a «{ $band }», según los datos por primera vez desde la { $last }, { $entity }.
    .item = { $entity } (de «{ $former_band }» a «{ $band }»)
band-down =
    .heading = { $entity } cae a la categoría «{ $band }»
    .heading-2 = { $entity } sale de la categoría «{ $former_band }»
    .v1 = { $entity } cae de la categoría «{ $former_band }» a «{ $band }», con { POINTS($score) }.
    .v2 = Con { POINTS($score) }, { $entity } abandona la categoría «{ $former_band }» y queda en «{ $band }».
    .group = { $entity } caen de la categoría «{ $former_band }» a «{ $band }».
    .group-2 = De la categoría «{ $former_band }» caen a «{ $band }» { $entity }.
    .group-3 = Caen a una categoría peor: { $items }.
    .item = { $entity } (de «{ $former_band }» a «{ $band }»)
band-top =
    .v1 = En la categoría «{ $band }», a partir de { $from } puntos, { $count ->
        [one] figura
       *[other] figuran
    } { $count ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($count) }
    }: { NAME($members, form: "listed") }.
    .v2 = La categoría «{ $band }», a partir de { $from } puntos, incluye { COUNTED($count, $table) }: { $members }.
    .v3 = A partir de { $from } puntos, en la categoría «{ $band }», hay { COUNTED($count, $table) }: { $members }.
    .v4 = { COUNTED($count, $table) } { $count ->
        [one] alcanza
       *[other] alcanzan
    } los { $from } puntos de la categoría «{ $band }»: { $members }.
    .v5 = { COUNTED($count, $table) } { $count ->
        [one] tiene
       *[other] tienen
    } la calificación de «{ $band }»: { $members }.
band-middle =
    .v1 = En la categoría «{ $band }», de { $from } a menos de { $to } puntos, { $count ->
        [one] figura
       *[other] figuran
    } { $count ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($count) }
    }: { NAME($members, form: "listed") }.
    .v2 = La categoría «{ $band }», de { $from } a menos de { $to } puntos, incluye { COUNTED($count, $table) }: { $members }.
    .v3 = De { $from } a menos de { $to } puntos, en la categoría «{ $band }», hay { COUNTED($count, $table) }: { $members }.
    .v4 = Con { $from } puntos o más, pero menos de { $to }, { $count ->
        [one] tiene
       *[other] tienen
    } la calificación de «{ $band }» { COUNTED($count, $table) }: { $members }.
    .v5 = { COUNTED($count, $table) } { $count ->
        [one] tiene
       *[other] tienen
    } la calificación de «{ $band }»: { $members }.
band-last =
    .v1 = Por debajo de { $to } puntos, en la categoría «{ $band }», { $count ->
        [one] queda
       *[other] quedan
    } { $count ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($count) }
    }: { NAME($members, form: "listed") }.
    .v2 = La categoría «{ $band }», con menos de { $to } puntos, incluye { COUNTED($count, $table) }: { $members }.
    .v3 = Por debajo de { $to } puntos, { $count ->
        [one] tiene
       *[other] tienen
    } la calificación de «{ $band }» { COUNTED($count, $table) }: { $members }.
    .v4 = { COUNTED($count, $table) } no { $count ->
        [one] alcanza
       *[other] alcanzan
    } los { $to } puntos y { $count ->
        [one] queda
       *[other] quedan
    } en la categoría «{ $band }»: { $members }.
    .v5 = { COUNTED($count, $table) } { $count ->
        [one] tiene
       *[other] tienen
    } la calificación de «{ $band }»: { $members }.
band-many =
    .v1 = La categoría «{ $band }» incluye { $count ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($count) }
    } de { KIND($table, form: "los") } { COUNTED($total, $table) }.
    .v2 = De { KIND($table, form: "los") } { COUNTED($total, $table) }, { $count ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($count) }
    } { $count ->
        [one] figura
       *[other] figuran
    } en la categoría «{ $band }».
    .v3 = En la categoría «{ $band }» { $count ->
        [one] está
       *[other] están
    } { $count ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($count) }
    } de { KIND($table, form: "los") } { COUNTED($total, $table) }.
    .v4 = { $count ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($count) }
    } de { KIND($table, form: "los") } { COUNTED($total, $table) } { $count ->
        [one] tiene
       *[other] tienen
    } la calificación de «{ $band }».
band-same =
    .v1 = La categoría «{ $band }» no registra altas ni bajas { SINCE($since, form: "from") }: sigue incluyendo { COUNTED($count, $table) }.
    .v2 = En la categoría «{ $band }» { $count ->
        [one] continúa
       *[other] continúan
    } { COUNTED($count, $table) }, sin que nadie haya entrado ni salido { SINCE($since, form: "from") }.
    .v3 = Igual { SINCE($since, form: "as") }, { $count ->
        [one] tiene
       *[other] tienen
    } la calificación de «{ $band }» { $members }.
    .v4 = En la categoría «{ $band }», sin altas ni bajas { SINCE($since, form: "from") }, { $count ->
        [one] sigue
       *[other] siguen
    } { $members }.
band-none-moved =
    .v1 = { KIND($table, form: "no") } cambia de categoría { $since }.
    .v2 = La composición de las categorías es exactamente la misma { SINCE($since, form: "as") }.
band-empty =
    .v1 = { KIND($table, form: "no") } figura en la categoría «{ $band }».
    .v2 = La categoría «{ $band }» está vacía.

band-short =
    .v1 = { $entity } está a solo { POINTS($short) } de la categoría «{ $band }».
    .v2 = Lo más cerca de una categoría mejor está { $entity }, a { POINTS($short) } de «{ $band }».
    .v3 = A solo { POINTS($short) } de la categoría «{ $band }» se ha quedado { $entity }.
laggard =
    .v1 = En la categoría «{ $band }» { $count ->
        [one] lleva
       *[other] llevan
    } ya { COUNTED($weeks, "week") } seguidas { $entities }.
    .v2 = Es la { ORDINAL($weeks, form: "f") } semana consecutiva { NAME($entities, form: "de-full") } en la categoría «{ $band }».
laggard-at-least =
    .v1 = En la categoría «{ $band }» { $count ->
        [one] lleva
       *[other] llevan
    } ya al menos { COUNTED($weeks, "week") } seguidas { $entities }.
    .v2 = Desde hace al menos { COUNTED($weeks, "week") } seguidas, en la categoría «{ $band }» { $count ->
        [one] figura
       *[other] figuran
    } { $entities }.

## Cuántos suben y cuántos bajan

breadth-against-fall =
    .heading = { $up ->
        [one] Sube
       *[other] Suben
    } { COUNT($up) } de { COUNT($total) } indicadores, pero la puntuación baja
    .lede = Aunque { $up ->
        [one] subió
       *[other] subieron
    } { COUNT($up) } de los { COUNT($total) } indicadores, la puntuación bajó { POINTS($change) }.
    .lede-2 = La puntuación bajó { POINTS($change) }, pese a que { $up ->
        [one] subió
       *[other] subieron
    } { COUNT($up) } de los { COUNT($total) } indicadores.
    .v1 = Aunque { $up ->
        [one] sube
       *[other] suben
    } { COUNT($up) } de los { COUNT($total) } indicadores y { $down ->
        [0] no baja ninguno
        [one] baja { COUNT($down) }
       *[other] bajan { COUNT($down) }
    }, la puntuación { NAME($subject, form: "de-full") } cae { POINTS($change) } { $since }.
    .v2 = { $subject } cae { POINTS($change) } { $since }, pese a que son más los indicadores que suben que los que bajan: { COUNT($up) } frente a { $down ->
        [0] ninguno
       *[other] { COUNT($down) }
    }.
breadth-against-rise =
    .heading = { $down ->
        [one] Baja
       *[other] Bajan
    } { COUNT($down) } de { COUNT($total) } indicadores, pero la puntuación sube
    .lede = Aunque { $down ->
        [one] bajó
       *[other] bajaron
    } { COUNT($down) } de los { COUNT($total) } indicadores, la puntuación subió { POINTS($change) }.
    .lede-2 = La puntuación subió { POINTS($change) }, pese a que { $down ->
        [one] bajó
       *[other] bajaron
    } { COUNT($down) } de los { COUNT($total) } indicadores.
    .v1 = Aunque { $down ->
        [one] baja
       *[other] bajan
    } { COUNT($down) } de los { COUNT($total) } indicadores y { $up ->
        [0] no sube ninguno
        [one] sube { COUNT($up) }
       *[other] suben { COUNT($up) }
    }, la puntuación { NAME($subject, form: "de-full") } aumenta { POINTS($change) } { $since }.
    .v2 = { $subject } sube { POINTS($change) } { $since }, pese a que son más los indicadores que bajan que los que suben: { COUNT($down) } frente a { $up ->
        [0] ninguno
       *[other] { COUNT($up) }
    }.
components-all-up =
    .heading = Suben los { COUNT($total) } indicadores
    .lede = Los { COUNT($total) } indicadores subieron.
    .lede-2 = Subió cada uno de los { COUNT($total) } indicadores { NAME($subject, form: "de") }.
    .v1 = Los { COUNT($total) } indicadores suben { $since }.
    .v2 = Cada uno de los { COUNT($total) } indicadores { NAME($subject, form: "de") } ha subido { $since }.
components-up =
    .heading = { $up ->
        [one] Sube
       *[other] Suben
    } { COUNT($up) } de los { COUNT($total) } indicadores
    .lede = { $up ->
        [one] Subió
       *[other] Subieron
    } { COUNT($up) } de los { COUNT($total) } indicadores y no bajó ninguno.
    .lede-2 = De los { COUNT($total) } indicadores { NAME($subject, form: "de") }, { COUNT($up) } { $up ->
        [one] subió
       *[other] subieron
    } y ninguno bajó.
    .v1 = { $up ->
        [one] Sube
       *[other] Suben
    } { COUNT($up) } de los { COUNT($total) } indicadores { NAME($subject, form: "de") } { $since } y no baja ninguno.
    .v2 = De los { COUNT($total) } indicadores { NAME($subject, form: "de") }, { COUNT($up) } { $up ->
        [one] ha
       *[other] han
    } subido { $since } y ninguno ha bajado.
    .v3 = { COUNT($up) } de los { COUNT($total) } indicadores { $up ->
        [one] sube
       *[other] suben
    } { $since } y ninguno baja.
    .v4 = No baja ninguno de los { COUNT($total) } indicadores { NAME($subject, form: "de") } { $since }, y { $up ->
        [one] sube
       *[other] suben
    } { COUNT($up) }.
components-mixed =
    .heading = { $up ->
        [one] Sube
       *[other] Suben
    } { COUNTED($up, "component") } y { $down ->
        [one] baja
       *[other] bajan
    } { $down ->
        [one] otro
       *[other] { COUNT($down) }
    }
    .lede = { $up ->
        [one] Subió
       *[other] Subieron
    } { COUNT($up) } de los { COUNT($total) } indicadores y { $down ->
        [one] bajó
       *[other] bajaron
    } { $down ->
        [one] otro
       *[other] { COUNT($down) }
    }.
    .lede-2 = De los { COUNT($total) } indicadores { NAME($subject, form: "de") }, { COUNT($up) } { $up ->
        [one] subió
       *[other] subieron
    } y { $down ->
        [one] otro
       *[other] { COUNT($down) }
    } { $down ->
        [one] bajó
       *[other] bajaron
    }.
    .v1 = { $up ->
        [one] Sube
       *[other] Suben
    } { COUNT($up) } de los { COUNT($total) } indicadores { $since }{ $same ->
        [0] {" "}y { $down ->
            [one] baja
           *[other] bajan
        } { $down ->
            [one] otro
           *[other] { COUNT($down) }
        }
        [one] , { $down ->
            [one] baja
           *[other] bajan
        } { $down ->
            [one] otro
           *[other] { COUNT($down) }
        } y uno no varía
       *[other] , { $down ->
            [one] baja
           *[other] bajan
        } { $down ->
            [one] otro
           *[other] { COUNT($down) }
        } y { COUNT($same) } no varían
    }.
    .v2 = De los { COUNT($total) } indicadores { NAME($subject, form: "de") }, { COUNT($up) } { $up ->
        [one] ha
       *[other] han
    } subido { $since } y { $down ->
        [one] otro
       *[other] { COUNT($down) }
    } { $down ->
        [one] ha
       *[other] han
    } bajado.
    .v3 = { COUNT($up) } de los { COUNT($total) } indicadores { NAME($subject, form: "de") } { $up ->
        [one] sube
       *[other] suben
    } { $since } y { $down ->
        [one] otro baja
       *[other] { COUNT($down) } bajan
    }.
    .v4 = Los { COUNT($total) } indicadores { NAME($subject, form: "de") } registran { $up ->
        [one] una subida
       *[other] { COUNT($up) } subidas
    } y { $down ->
        [one] una bajada
       *[other] { COUNT($down) } bajadas
    } { $since }.
components-down =
    .heading = { $down ->
        [one] Baja
       *[other] Bajan
    } { COUNT($down) } de los { COUNT($total) } indicadores
    .lede = { $down ->
        [one] Bajó
       *[other] Bajaron
    } { COUNT($down) } de los { COUNT($total) } indicadores y no subió ninguno.
    .lede-2 = De los { COUNT($total) } indicadores { NAME($subject, form: "de") }, { COUNT($down) } { $down ->
        [one] bajó
       *[other] bajaron
    } y ninguno subió.
    .v1 = { $down ->
        [one] Baja
       *[other] Bajan
    } { COUNT($down) } de los { COUNT($total) } indicadores { $since } y no sube ninguno.
    .v2 = De los { COUNT($total) } indicadores { NAME($subject, form: "de") }, { COUNT($down) } { $down ->
        [one] ha
       *[other] han
    } bajado { $since } y ninguno ha subido.
components-all-down =
    .heading = Bajan los { COUNT($total) } indicadores
    .lede = Los { COUNT($total) } indicadores bajaron.
    .lede-2 = Bajó cada uno de los { COUNT($total) } indicadores { NAME($subject, form: "de") }.
    .v1 = Los { COUNT($total) } indicadores bajan { $since }.
    .v2 = Cada uno de los { COUNT($total) } indicadores { NAME($subject, form: "de") } ha bajado { $since }.
components-unchanged =
    .heading = Ningún indicador varía
    .lede = No varió ninguno de los { COUNT($total) } indicadores.
    .lede-2 = Los { COUNT($total) } indicadores { NAME($subject, form: "de") } se mantuvieron igual.
    .v1 = Ninguno de los { COUNT($total) } indicadores ha variado { SINCE($since, form: "from") }.
    .v2 = Los { COUNT($total) } indicadores { NAME($subject, form: "de") } están exactamente igual { SINCE($since, form: "as") }.
table-moves =
    .heading = { $better ->
        [one] Mejora
       *[other] Mejoran
    } { $better ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($better) }
    } y { $worse ->
        [one] empeora
       *[other] empeoran
    } { $worse ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($worse) }
    }
    .v1 = De { KIND($table, form: "los") } { COUNTED($total, $table) }, { $better ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($better) }
    } { $better ->
        [one] mejora
       *[other] mejoran
    } { $since } y { $worse ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($worse) }
    } { $worse ->
        [one] empeora
       *[other] empeoran
    }.
    .v2 = En conjunto, { $better ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($better) }
    } de { KIND($table, form: "los") } { COUNTED($total, $table) } { $better ->
        [one] mejora
       *[other] mejoran
    } { $since }, mientras que { $worse ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($worse) }
    } { $worse ->
        [one] empeora
       *[other] empeoran
    }.
    .v3 = { $better ->
        [one] Mejora
       *[other] Mejoran
    } { $better ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($better) }
    } de { KIND($table, form: "los") } { COUNTED($total, $table) } { $since }; { $worse ->
        [one] empeora
       *[other] empeoran
    } { $worse ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($worse) }
    }.
    .v4 = El balance { $since } es de { $better ->
        [one] una mejora
       *[other] { COUNT($better) } mejoras
    } y { $worse ->
        [one] un retroceso
       *[other] { COUNT($worse) } retrocesos
    } en el conjunto de { KIND($table, form: "los") } { COUNTED($total, $table) }.
    .v5 = De { KIND($table, form: "los") } { COUNTED($total, $table) }, { $worse ->
        [one] empeora
       *[other] empeoran
    } { $worse ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($worse) }
    } { $since } y { $better ->
        [one] mejora
       *[other] mejoran
    } { $better ->
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($better) }
    }.
table-none-worse =
    .heading = { KIND($table, form: "no") } empeora
    .v1 = { $same ->
        [0] { KIND($table, form: "los") } { COUNTED($total, $table) } mejoran { $since }, sin excepción.
       *[other] De { KIND($table, form: "los") } { COUNTED($total, $table) }, { $better ->
            [one] { KIND($table, form: "one") }
           *[other] { COUNT($better) }
        } { $better ->
            [one] mejora
           *[other] mejoran
        } { $since } y { KIND($table, form: "none") } empeora.
    }
    .v2 = { KIND($table, form: "no") } empeora { $since }: { $same ->
        [0] mejoran { KIND($table, form: "los") } { COUNT($total) }
       *[other] { $better ->
            [one] mejora
           *[other] mejoran
        } { $better ->
            [one] { KIND($table, form: "one") }
           *[other] { COUNT($better) }
        } de { COUNT($total) }
    }.
    .v3 = No empeora { $since } { KIND($table, form: "none") } de { KIND($table, form: "los") } { COUNTED($total, $table) }{ $same ->
        [0] : mejoran { KIND($table, form: "los") } { COUNT($total) }
       *[other] , y { $better ->
            [one] mejora
           *[other] mejoran
        } { $better ->
            [one] { KIND($table, form: "one") }
           *[other] { COUNT($better) }
        }
    }.
table-none-better =
    .heading = { KIND($table, form: "no") } mejora
    .v1 = { $same ->
        [0] { KIND($table, form: "los") } { COUNTED($total, $table) } empeoran { $since }, sin excepción.
       *[other] De { KIND($table, form: "los") } { COUNTED($total, $table) }, { $worse ->
            [one] { KIND($table, form: "one") }
           *[other] { COUNT($worse) }
        } { $worse ->
            [one] empeora
           *[other] empeoran
        } { $since } y { KIND($table, form: "none") } mejora.
    }
    .v2 = { KIND($table, form: "no") } mejora { $since }: { $same ->
        [0] empeoran { KIND($table, form: "los") } { COUNT($total) }
       *[other] { $worse ->
            [one] empeora
           *[other] empeoran
        } { $worse ->
            [one] { KIND($table, form: "one") }
           *[other] { COUNT($worse) }
        } de { COUNT($total) }
    }.
    .v3 = No mejora { $since } { KIND($table, form: "none") } de { KIND($table, form: "los") } { COUNTED($total, $table) }{ $same ->
        [0] : empeoran { KIND($table, form: "los") } { COUNT($total) }
       *[other] , y { $worse ->
            [one] empeora
           *[other] empeoran
        } { $worse ->
            [one] { KIND($table, form: "one") }
           *[other] { COUNT($worse) }
        }
    }.
bottom-only-worse =
    .heading = { $count ->
        [one] Solo empeora el último puesto
       *[other] Solo empeoran los { COUNT($count) } últimos puestos
    }
    .v1 = { $count ->
        [one] Solo empeora { $since } el último puesto de la clasificación
       *[other] { KIND($table, form: "los") } { COUNT($count) } que empeoran { $since } ocupan exactamente los { COUNT($count) } últimos puestos de la clasificación
    }.
    .v2 = { $count ->
        [one] Fuera del último puesto de la clasificación
       *[other] Fuera de los { COUNT($count) } últimos puestos de la clasificación, donde el retroceso es general
    }, { KIND($table, form: "no") } empeora { $since }.
bottom-turned-better =
    .heading = La cola mejora tras { COUNTED($weeks, "week") } de retrocesos
    .lede = { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } mejoran sin excepción, después de { COUNTED($weeks, "week") } en que todo el grupo había empeorado.
    .v1 = { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } mejoran sin excepción, con avances de entre { $low } y { POINTS($high) }, después de { COUNTED($weeks, "week") } en que todo el grupo había empeorado.
    .v2 = Tras { COUNTED($weeks, "week") } de retroceso general, { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } mejoran sin excepción, con avances de entre { $low } y { POINTS($high) }.
bottom-turned-worse =
    .heading = La cola retrocede tras { COUNTED($weeks, "week") } de mejoras
    .lede = { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } empeoran sin excepción, después de { COUNTED($weeks, "week") } en que todo el grupo había mejorado.
    .v1 = { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } empeoran sin excepción, con retrocesos de entre { $low } y { POINTS($high) }, después de { COUNTED($weeks, "week") } en que todo el grupo había mejorado.
    .v2 = Tras { COUNTED($weeks, "week") } de mejora general, { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } empeoran sin excepción, con retrocesos de entre { $low } y { POINTS($high) }.

## Indicadores. Su nombre puede ser plural («servicios públicos en línea»): concuerda «el indicador de …».

contribution-most =
    .heading = El indicador de { $component } sube { $part }
    .heading-2 = Mayor subida: { $component }
    .v1 = La mayor aportación a la subida, { $part } de los { POINTS($change) }, corresponde al indicador de { $component }, que se sitúa en { $value } sobre { $max } ({ $share }).
    .v2 = El indicador de { $component } es el que más contribuye a la subida, con { $part } de los { POINTS($change) }, y alcanza { $value } sobre { $max } ({ $share }).
    .v3 = La mayor aportación a la subida, { $part } de los { POINTS($change) }, corresponde al indicador de { $component }, que se sitúa en { $value }.
    .v4 = La parte más grande de la subida, { $part } de los { POINTS($change) }, viene del indicador de { $component }, que llega a { $value } sobre { $max } ({ $share }).
    .v5 = Con { $part } de los { POINTS($change) }, el indicador de { $component } aporta a la subida más que ningún otro y queda en { $value } sobre { $max } ({ $share }).
contribution-whole =
    .heading = Toda la subida viene del indicador de { $component }
    .v1 = Toda la subida, de { POINTS($change) }, viene del indicador de { $component }, que se sitúa en { $value } sobre { $max } ({ $share }); nada más se mueve.
    .v2 = Solo se mueve el indicador de { $component }: sube { POINTS($change) }, hasta { $value } sobre { $max } ({ $share }).
    .v3 = Toda la subida, de { POINTS($change) }, viene del indicador de { $component }, que se sitúa en { $value }; nada más se mueve.
loss-most =
    .heading = El indicador de { $component } baja { $part }
    .heading-2 = Mayor bajada: { $component }
    .v1 = La parte más grande de la bajada, { $part } de los { POINTS($change) }, corresponde al indicador de { $component }, que se queda en { $value } sobre { $max } ({ $share }).
    .v2 = El indicador de { $component } es el que más contribuye a la bajada, con { $part } de los { POINTS($change) }, y se queda en { $value } sobre { $max } ({ $share }).
    .v3 = La parte más grande de la bajada, { $part } de los { POINTS($change) }, corresponde al indicador de { $component }, que se queda en { $value }.
loss-whole =
    .heading = Toda la bajada viene del indicador de { $component }
    .v1 = Toda la bajada, de { POINTS($change) }, viene del indicador de { $component }, que se queda en { $value } sobre { $max } ({ $share }); nada más se mueve.
    .v2 = Solo se mueve el indicador de { $component }: baja { POINTS($change) }, hasta { $value } sobre { $max } ({ $share }).
    .v3 = Toda la bajada, de { POINTS($change) }, viene del indicador de { $component }, que se queda en { $value }; nada más se mueve.
contribution-mixed-up =
    .v1 = Las subidas, de { POINTS($gains) } en total, superan a las bajadas, de { $losses }: el saldo es una subida de { $change }.
    .v2 = En conjunto, con { $gains } de subidas y { $losses } de bajadas, el saldo { NAME($subject, form: "de") } es una subida de { POINTS($change) }.
contribution-mixed-down =
    .v1 = Las bajadas, de { POINTS($losses) } en total, superan a las subidas, de { $gains }: el saldo es una bajada de { $change }.
    .v2 = En conjunto, con { $losses } de bajadas y { $gains } de subidas, el saldo { NAME($subject, form: "de") } es una bajada de { POINTS($change) }.
contribution-offset =
    .heading = Subidas y bajadas se compensan
    .v1 = Las subidas, de { POINTS($gains) } en total, se compensan con bajadas de la misma cuantía.
    .v2 = Las subidas y las bajadas suman { POINTS($gains) } cada una, de modo que { $subject } sigue en { $score }.
component-maximum-reached =
    .headline = { $subject } alcanza el máximo en { $component }
    .headline-2 = Puntuación máxima { NAME($subject, form: "de") } en { $component }
    .heading = Puntuación máxima en { $component }
    .lede = { $subject } ha alcanzado el máximo de { POINTS($max) } en el indicador de { $component }.
    .lede-2 = En el indicador de { $component }, { $subject } tiene ya todos los puntos posibles: { $max }.
    .v1 = Una subida de { $change } ha bastado para que el indicador de { $component } alcance el máximo de { POINTS($max) }.
    .v2 = Con { POINTS($change) } más { SINCE($since, form: "than") }, { $subject } tiene ya en el indicador de { $component } todos los puntos posibles: { $max }.
component-maximum-regained =
    .headline = { $subject } vuelve al máximo en { $component }
    .heading = De nuevo, puntuación máxima en { $component }
    .lede = { $subject } ha vuelto a alcanzar el máximo de { POINTS($max) } en el indicador de { $component }.
    .v1 = El indicador de { $component } sube { $change } y vuelve al máximo de { POINTS($max) }, según los datos disponibles por primera vez desde la { $last }.
    .v2 = Una subida de { $change } devuelve { NAME($subject, form: "a-full") } al máximo de { POINTS($max) } en el indicador de { $component }, donde consta por última vez en la { $last }.
component-lowest =
    .heading = El indicador de { $component }, en su nivel más bajo en los datos desde la { $first }
    .v1 = El indicador de { $component } baja { POINTS($change) } { $since }, hasta { $value } sobre { $max } ({ $share }), su nivel más bajo en los datos disponibles desde la { $first }.
    .v2 = Una bajada de { POINTS($change) } { $since } deja el indicador de { $component } en { $value } sobre { $max } ({ $share }); nunca había estado tan bajo en los datos disponibles desde la { $first }.
    .v3 = El indicador de { $component } baja { POINTS($change) } { $since }, hasta { $value }, su nivel más bajo en los datos disponibles desde la { $first }.
component-most-up =
    .heading = El indicador de { $component } sube { $change }
    .heading-2 = Mayor subida: { $component }
    .v1 = El indicador que más sube es el de { $component }: { POINTS($change) }, hasta { $value } sobre { $max } ({ $share }).
    .v2 = La mayor subida, de { POINTS($change) }, es la del indicador de { $component }, que alcanza { $value } sobre { $max } ({ $share }).
    .v3 = El indicador que más sube es el de { $component }: { POINTS($change) }, hasta { $value }.
    .v4 = La mayor subida, de { POINTS($change) }, es la del indicador de { $component }, que alcanza { $value }.
    .v5 = Ningún otro indicador sube tanto como el de { $component }: { POINTS($change) }, hasta { $value } sobre { $max } ({ $share }).
    .v6 = Con una subida de { POINTS($change) }, hasta { $value } sobre { $max } ({ $share }), el indicador de { $component } es el que más crece.
component-up =
    .v1 = El indicador de { $component } sube { POINTS($change) }, hasta { $value } sobre { $max } ({ $share }).
    .v2 = Hay una subida de { POINTS($change) } en el indicador de { $component }, que llega a { $value } sobre { $max } ({ $share }).
    .v3 = El indicador de { $component } sube { POINTS($change) }, hasta { $value }.
    .v4 = Sube { POINTS($change) } el indicador de { $component }, que llega a { $value } sobre { $max } ({ $share }).
    .v5 = El indicador de { $component } aumenta { POINTS($change) } y queda en { $value } sobre { $max } ({ $share }).
    .group = Hay subidas en los indicadores de { $items }.
    .group-2 = Suben los indicadores de { $items }.
    .group-3 = Registran subidas los indicadores de { $items }.
    .group-4 = La puntuación aumenta en los indicadores de { $items }.
    .item = { $component } ({ $change } más, hasta { $value } sobre { $max }, un { $share })
    .item-2 = { $component } ({ $change } más, hasta { $value })
component-most-down =
    .heading = El indicador de { $component } baja { $change }
    .heading-2 = Mayor bajada: { $component }
    .v1 = El indicador que más baja es el de { $component }: { POINTS($change) }, hasta { $value } sobre { $max } ({ $share }).
    .v2 = La mayor bajada, de { POINTS($change) }, es la del indicador de { $component }, que se queda en { $value } sobre { $max } ({ $share }).
    .v3 = El indicador que más baja es el de { $component }: { POINTS($change) }, hasta { $value }.
component-down =
    .v1 = El indicador de { $component } baja { POINTS($change) }, hasta { $value } sobre { $max } ({ $share }).
    .v2 = Hay una bajada de { POINTS($change) } en el indicador de { $component }, que se queda en { $value } sobre { $max } ({ $share }).
    .v3 = El indicador de { $component } baja { POINTS($change) }, hasta { $value }.
    .v4 = Baja { POINTS($change) } el indicador de { $component }, que se queda en { $value } sobre { $max } ({ $share }).
    .v5 = El indicador de { $component } retrocede { POINTS($change) }, hasta { $value } sobre { $max } ({ $share }).
    .group = Hay bajadas en los indicadores de { $items }.
    .group-2 = Bajan los indicadores de { $items }.
    .group-3 = Registran bajadas los indicadores de { $items }.
    .item = { $component } ({ $change } menos, hasta { $value } sobre { $max }, un { $share })
    .item-2 = { $component } ({ $change } menos, hasta { $value })
component-unchanged =
    .v1 = El indicador de { $component } se mantiene en { $value } sobre { $max } ({ $share }).
    .v2 = No hay cambios en el indicador de { $component }, con { $value } sobre { $max } ({ $share }).
    .v3 = El indicador de { $component } se mantiene en { POINTS($value) }.
    .v4 = Sin variación queda el indicador de { $component }, en { $value } sobre { $max } ({ $share }).
    .v5 = Sigue en { $value } sobre { $max } ({ $share }) el indicador de { $component }.
    .group = No varían los indicadores de { $items }.
    .group-2 = Se mantienen sin cambios los indicadores de { $items }.
    .group-3 = Siguen igual los indicadores de { $items }.
    .group-4 = No se mueven los indicadores de { $items }.
    .item = { $component } ({ $value } sobre { $max }, un { $share })
    .item-2 = { $component } ({ $value })
component-value =
    .v1 = En el indicador de { $component }, la puntuación es de { $value } sobre { $max } ({ $share }).
    .v2 = El indicador de { $component } se sitúa en { $value } sobre { $max } ({ $share }).
    .v3 = El indicador de { $component } se sitúa en { POINTS($value) }.
    .group = Por indicadores, las puntuaciones son estas: { $items }.
    .item = { $component }, { $value } sobre { $max } ({ $share })
    .item-2 = { $component }, { $value }
component-at-maximum =
    .v1 = No queda nada por ganar en el indicador de { $component }, que está en el máximo de { POINTS($max) }.
    .v2 = El indicador de { $component } está en el máximo de { POINTS($max) }, sin margen de mejora.
    .v3 = En el indicador de { $component } se obtiene ya la puntuación máxima: { POINTS($max) }.
    .v4 = No se puede obtener más en el indicador de { $component }, que está en el máximo de { POINTS($max) }.
    .group = No queda nada por ganar en los indicadores de { $items }.
    .item = { $component } (en el máximo de { $max })
component-near-maximum =
    .v1 = Queda poco por ganar en el indicador de { $component }, a { POINTS($short) } del máximo de { $max }.
    .v2 = El indicador de { $component } está a solo { POINTS($short) } del máximo de { $max }.
    .v3 = Apenas hay margen de mejora en el indicador de { $component }, a { POINTS($short) } del máximo de { $max }.
    .v4 = Al indicador de { $component } le faltan solo { POINTS($short) } para el máximo de { $max }.
    .group = Queda poco por ganar en los indicadores de { $items }.
    .group-2 = Apenas hay margen de mejora en los indicadores de { $items }.
    .group-3 = Muy cerca del máximo están los indicadores de { $items }.
    .group-4 = Poco margen de mejora queda en los indicadores de { $items }.
    .item = { $component } (a { $short } del máximo de { $max })

## Lo que se podría ganar

potential-most =
    .v1 = El mayor margen de mejora está en el indicador de { $component }: con el { PERCENT($goal) } del máximo de { $max }, en lugar del { $share }, { $subject } tendría { POINTS($gain) } más, si todo lo demás no cambiara.
    .v2 = Donde más hay por ganar es en el indicador de { $component }, con { $value } puntos sobre { $max } ({ $share }). Llegar ahí al { PERCENT($goal) } daría { NAME($subject, form: "a") } { POINTS($gain) } más, si todo lo demás no cambiara.
    .v3 = Si el indicador de { $component } pasara del { $share } al { PERCENT($goal) } de su máximo de { $max } y todo lo demás no cambiara, { $subject } tendría { POINTS($gain) } más, una ganancia mayor que en cualquier otro.
    .v4 = Ningún otro indicador ofrece tanto margen de mejora como el de { $component }: llegar del { $share } al { PERCENT($goal) } del máximo de { $max } daría { NAME($subject, form: "a") } { POINTS($gain) } más, si todo lo demás no cambiara.
potential-shared =
    .v1 = El mayor margen de mejora está en los indicadores de { $components }: en cada uno, el { PERCENT($goal) } del máximo daría { NAME($subject, form: "a") } { POINTS($gain) } más, si todo lo demás no cambiara.
    .v2 = Donde más hay por ganar es en los indicadores de { $components }: { POINTS($gain) } en cada uno si { $subject } llegara al { PERCENT($goal) } del máximo y todo lo demás no cambiara.
potential-lead =
    .v1 = Su ventaja pasaría entonces de { $margin } a { POINTS($margin_then) }, si nadie más se moviera.
    .v2 = Si nadie más se moviera, la ventaja en cabeza crecería así de { $margin } a { POINTS($margin_then) }.
    .v3 = La ventaja en cabeza sería entonces de { POINTS($margin_then) } en lugar de { $margin }, si nadie más se moviera.
    .v4 = Eso llevaría la ventaja en cabeza de { $margin } a { POINTS($margin_then) }, si nadie más se moviera.

## Las distancias

spread =
    .v1 = Entre { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "first") } { KIND($table, form: "plural") } hay una diferencia máxima de { POINTS($spread) }.
    .v2 = La diferencia máxima entre { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "first") } { KIND($table, form: "plural") } es de { POINTS($spread) }.
    .v3 = { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "first") } { KIND($table, form: "plural") } se mueven en un margen de { POINTS($spread) }.
    .v4 = Como máximo, { POINTS($spread) } separan a { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "first") } { KIND($table, form: "plural") }.
spread-narrower =
    .heading = Menos distancia entre { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "first") } { KIND($table, form: "plural") }
    .v1 = Entre { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "first") } { KIND($table, form: "plural") } hay una diferencia máxima de { POINTS($spread) }, menos { SINCE($since, form: "than") } ({ $former_spread }).
    .v2 = La diferencia máxima entre { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "first") } { KIND($table, form: "plural") } se reduce a { POINTS($spread) }, frente a { $former_spread } { SINCE($since, form: "was") }.
    .v3 = { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "first") } { KIND($table, form: "plural") } se mueven en un margen de { POINTS($spread) }, más estrecho { SINCE($since, form: "than") } ({ $former_spread }).
    .v4 = Se estrecha de { $former_spread } a { POINTS($spread) } { $since } el margen que separa a { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "first") } { KIND($table, form: "plural") }.
spread-wider =
    .v1 = Entre { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "first") } { KIND($table, form: "plural") } hay una diferencia máxima de { POINTS($spread) }, más { SINCE($since, form: "than") } ({ $former_spread }).
    .v2 = La diferencia máxima entre { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "first") } { KIND($table, form: "plural") } crece hasta { POINTS($spread) }, frente a { $former_spread } { SINCE($since, form: "was") }.
    .v3 = { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "first") } { KIND($table, form: "plural") } se mueven en un margen de { POINTS($spread) }, más amplio { SINCE($since, form: "than") } ({ $former_spread }).
    .v4 = Se ensancha de { $former_spread } a { POINTS($spread) } { $since } el margen que separa a { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "first") } { KIND($table, form: "plural") }.
group-gap =
    .v1 = La media de { KIND($table, form: "los") } { COUNT($bottom) } { KIND($table, form: "last") } { WHERE($table) } está a { POINTS($gap) } de la de { KIND($table, form: "los") } { COUNT($top) } { KIND($table, form: "first") }.
    .v2 = De media, { KIND($table, form: "los") } { COUNT($top) } { KIND($table, form: "first") } { WHERE($table) } aventajan en { POINTS($gap) } a { KIND($table, form: "los") } { COUNT($bottom) } { KIND($table, form: "last") }.
    .v3 = Entre la media de { KIND($table, form: "los") } { COUNT($top) } { KIND($table, form: "first") } y la de { KIND($table, form: "los") } { COUNT($bottom) } { KIND($table, form: "last") } hay { POINTS($gap) }.
    .v4 = Una media de { POINTS($gap) } separa a { KIND($table, form: "los") } { COUNT($top) } { KIND($table, form: "first") } de { KIND($table, form: "los") } { COUNT($bottom) } { KIND($table, form: "last") }.
group-gap-narrower =
    .heading = Se reduce la brecha entre cabeza y cola
    .v1 = La media de { KIND($table, form: "los") } { COUNT($bottom) } { KIND($table, form: "last") } { WHERE($table) } está a { POINTS($gap) } de la de { KIND($table, form: "los") } { COUNT($top) } { KIND($table, form: "first") }, menos { SINCE($since, form: "than") } ({ $former_gap }).
    .v2 = De media, { KIND($table, form: "los") } { COUNT($top) } { KIND($table, form: "first") } { WHERE($table) } aventajan en { POINTS($gap) } a { KIND($table, form: "los") } { COUNT($bottom) } { KIND($table, form: "last") }; la brecha se reduce: era de { $former_gap } { SINCE($since, form: "was") }.
    .v3 = Entre la media de { KIND($table, form: "los") } { COUNT($top) } { KIND($table, form: "first") } y la de { KIND($table, form: "los") } { COUNT($bottom) } { KIND($table, form: "last") } hay { POINTS($gap) }, menos { SINCE($since, form: "than") } ({ $former_gap }).
    .v4 = La brecha media entre { KIND($table, form: "los") } { COUNT($top) } { KIND($table, form: "first") } y { KIND($table, form: "los") } { COUNT($bottom) } { KIND($table, form: "last") } se reduce { $since }, de { $former_gap } a { POINTS($gap) }.
group-gap-wider =
    .heading = Crece la brecha entre cabeza y cola
    .v1 = La media de { KIND($table, form: "los") } { COUNT($bottom) } { KIND($table, form: "last") } { WHERE($table) } está a { POINTS($gap) } de la de { KIND($table, form: "los") } { COUNT($top) } { KIND($table, form: "first") }, más { SINCE($since, form: "than") } ({ $former_gap }).
    .v2 = De media, { KIND($table, form: "los") } { COUNT($top) } { KIND($table, form: "first") } { WHERE($table) } aventajan en { POINTS($gap) } a { KIND($table, form: "los") } { COUNT($bottom) } { KIND($table, form: "last") }; la brecha crece: era de { $former_gap } { SINCE($since, form: "was") }.
    .v3 = Entre la media de { KIND($table, form: "los") } { COUNT($top) } { KIND($table, form: "first") } y la de { KIND($table, form: "los") } { COUNT($bottom) } { KIND($table, form: "last") } hay { POINTS($gap) }, más { SINCE($since, form: "than") } ({ $former_gap }).
    .v4 = La brecha media entre { KIND($table, form: "los") } { COUNT($top) } { KIND($table, form: "first") } y { KIND($table, form: "los") } { COUNT($bottom) } { KIND($table, form: "last") } crece { $since }, de { $former_gap } a { POINTS($gap) }.

converging =
    .heading = Cabeza y cola se acercan semana a semana
    .v1 = La distancia entre cabeza y cola de la clasificación de { GROUP($table) } se ha reducido { COUNTED($weeks, "week") } seguidas, de { $former_spread } en la { $first } a { POINTS($spread) }.
    .v2 = Por { ORDINAL($weeks, form: "f") } semana consecutiva se reduce la distancia entre cabeza y cola de la clasificación de { GROUP($table) }: { POINTS($spread) }, frente a { $former_spread } en la { $first }.
    .v3 = { COUNTED($weeks, "week") } seguidas lleva reduciéndose la distancia entre cabeza y cola de la clasificación de { GROUP($table) }, desde los { $former_spread } de la { $first } hasta { POINTS($spread) }.
    .v4 = De { $former_spread } en la { $first } a { POINTS($spread) }: la distancia entre cabeza y cola de la clasificación de { GROUP($table) } se reduce por { ORDINAL($weeks, form: "f") } semana consecutiva.
diverging =
    .heading = Cabeza y cola se alejan semana a semana
    .v1 = La distancia entre cabeza y cola de la clasificación de { GROUP($table) } ha crecido { COUNTED($weeks, "week") } seguidas, de { $former_spread } en la { $first } a { POINTS($spread) }.
    .v2 = Por { ORDINAL($weeks, form: "f") } semana consecutiva crece la distancia entre cabeza y cola de la clasificación de { GROUP($table) }: { POINTS($spread) }, frente a { $former_spread } en la { $first }.
    .v3 = { COUNTED($weeks, "week") } seguidas lleva creciendo la distancia entre cabeza y cola de la clasificación de { GROUP($table) }, desde los { $former_spread } de la { $first } hasta { POINTS($spread) }.
    .v4 = De { $former_spread } en la { $first } a { POINTS($spread) }: la distancia entre cabeza y cola de la clasificación de { GROUP($table) } crece por { ORDINAL($weeks, form: "f") } semana consecutiva.
diverging-ended =
    .v1 = Tras crecer { COUNTED($weeks, "week") } seguidas, hasta { $former_spread }, la distancia entre cabeza y cola de la clasificación de { GROUP($table) } se ha reducido a { POINTS($spread) }.
    .v2 = La distancia entre cabeza y cola de la clasificación de { GROUP($table) } baja de { $former_spread } a { POINTS($spread) }, después de { COUNTED($weeks, "week") } sin dejar de crecer.
converging-ended =
    .v1 = Tras reducirse { COUNTED($weeks, "week") } seguidas, hasta { $former_spread }, la distancia entre cabeza y cola de la clasificación de { GROUP($table) } ha crecido a { POINTS($spread) }.
    .v2 = La distancia entre cabeza y cola de la clasificación de { GROUP($table) } sube de { $former_spread } a { POINTS($spread) }, después de { COUNTED($weeks, "week") } sin dejar de reducirse.
outlier-ahead =
    .heading = { $entity }, muy por delante del resto
    .v1 = { $entity } destaca muy por delante del resto de { KIND($table, form: "los") } { COUNTED($total, $table) }: su puntuación, { $score }, está a { POINTS($distance) } de la mediana, de { $median }.
    .v2 = Con { POINTS($score) }, { $entity } está muy por delante del resto de { KIND($table, form: "los") } { COUNTED($total, $table) }, con { $distance } de ventaja sobre la mediana ({ $median }).
outlier-behind =
    .heading = { $entity }, muy por detrás del resto
    .v1 = { $entity } queda muy por detrás del resto de { KIND($table, form: "los") } { COUNTED($total, $table) }: su puntuación, { $score }, está a { POINTS($distance) } de la mediana, de { $median }.
    .v2 = Con { POINTS($score) }, { $entity } está muy por detrás del resto de { KIND($table, form: "los") } { COUNTED($total, $table) }, con { $distance } de desventaja respecto a la mediana ({ $median }).
    .v3 = La puntuación { NAME($entity, form: "de-full") }, { $score }, queda muy por detrás del resto: está a { POINTS($distance) } de la mediana de { KIND($table, form: "los") } { COUNTED($total, $table) } ({ $median }).
    .v4 = A { POINTS($distance) } de la mediana de { KIND($table, form: "los") } { COUNTED($total, $table) } ({ $median }), { $entity } queda muy por detrás del resto, con { $score }.
outliers-ahead =
    .v1 = { $entities } destacan muy por delante del resto; la mediana de { KIND($table, form: "los") } { COUNTED($total, $table) } es de { $median }.
    .v2 = Frente a una mediana de { $median } en el conjunto de { KIND($table, form: "los") } { COUNTED($total, $table) }, { $entities } están muy por delante.
outliers-behind =
    .v1 = { $entities } quedan muy por detrás del resto; la mediana de { KIND($table, form: "los") } { COUNTED($total, $table) } es de { $median }.
    .v2 = Frente a una mediana de { $median } en el conjunto de { KIND($table, form: "los") } { COUNTED($total, $table) }, { $entities } quedan muy por detrás.

## Objetivos

target-component-open =
    .v1 = { $owner } aspira a { $reach } puntos en el indicador de { $component } a más tardar al final de la { $deadline }. Desde { $value }, la distancia es de { $need }, es decir, al menos { POINTS($pace) } por semana de media.
    .v2 = El objetivo en el indicador de { $component } es de { $reach } puntos a más tardar al final de la { $deadline }; desde { $value }, la distancia es de { $need }, al menos { POINTS($pace) } por semana de media.
    .v3 = De los { $value } actuales a los { $reach } que { $owner } se ha fijado en el indicador de { $component } para el final de la { $deadline } faltan { POINTS($need) }, al menos { $pace } por semana de media.
target-component-hard =
    .v1 = { $owner } aspira a { $reach } puntos en el indicador de { $component } a más tardar al final de la { $deadline }. Desde { $value }, hacen falta al menos { POINTS($pace) } por semana de media; la mayor mejora semanal registrada es de { $best }.
    .v2 = El objetivo en el indicador de { $component } es de { $reach } puntos a más tardar al final de la { $deadline }. Llegar desde { $value } exige al menos { POINTS($pace) } por semana de media, más que la mayor mejora semanal registrada ({ $best }).
    .v3 = { $owner } se ha fijado un objetivo de { $reach } puntos en el indicador de { $component } para el final de la { $deadline }. Para llegar desde { $value } se necesitan al menos { POINTS($pace) } por semana de media; en los datos registrados, la mejora semanal nunca ha pasado de { $best }.
    .v4 = Para el final de la { $deadline }, { $owner } aspira a { $reach } puntos en el indicador de { $component }. Con { $value }, el ritmo necesario es de al menos { POINTS($pace) } por semana de media, frente a una mejora semanal máxima registrada de { $best }.
target-component-reached =
    .v1 = Se ha alcanzado el objetivo de { $reach } puntos en el indicador de { $component }.
    .v2 = { $owner } ha alcanzado su objetivo de { $reach } puntos en el indicador de { $component }.
target-component-missed =
    .v1 = No se ha cumplido el objetivo de { $reach } puntos en el indicador de { $component } para el final de la { $deadline }: con { $value }, se ha quedado a { POINTS($need) }.
    .v2 = { $owner } no ha cumplido su objetivo de { $reach } puntos en el indicador de { $component } para el final de la { $deadline }: con { $value }, se ha quedado a { POINTS($need) }.
target-component-overdue =
    .v1 = El indicador de { $component }, que debía alcanzar { POINTS($reach) } a más tardar al final de la { $deadline }, está ahora en { $value }, a { $need } del objetivo.
    .v2 = El objetivo de { POINTS($reach) } en el indicador de { $component }, incumplido al final de la { $deadline }, sigue pendiente: la puntuación actual, { $value }, está a { $need }.
    .v3 = { $owner } sigue a { POINTS($need) } del objetivo de { $reach } que se había fijado en el indicador de { $component } para el final de la { $deadline }: ahora tiene { $value }.
    .v4 = Vencido al final de la { $deadline } el plazo que se había dado { $owner } para llegar a { POINTS($reach) } en el indicador de { $component }, la puntuación es de { $value } y la distancia, de { $need }.
target-component-late =
    .v1 = Con { COUNTED($weeks, "week") } de retraso, el indicador de { $component } ha alcanzado el objetivo de { POINTS($reach) } previsto para el final de la { $deadline }.
    .v2 = El objetivo de { POINTS($reach) } en el indicador de { $component }, previsto para el final de la { $deadline }, se ha cumplido con { COUNTED($weeks, "week") } de retraso.
target-entity-open =
    .v1 = { $owner } aspira a { $reach } puntos para { $entity } a más tardar al final de la { $deadline }. Desde { $value }, la distancia es de { $need }, es decir, al menos { POINTS($pace) } por semana de media.
    .v2 = El objetivo para { $entity } es de { $reach } puntos a más tardar al final de la { $deadline }; desde { $value }, la distancia es de { $need }, al menos { POINTS($pace) } por semana de media.
target-entity-hard =
    .v1 = { $owner } aspira a { $reach } puntos para { $entity } a más tardar al final de la { $deadline }. Desde { $value }, hacen falta al menos { POINTS($pace) } por semana de media; la mayor mejora semanal registrada es de { $best }.
    .v2 = El objetivo para { $entity } es de { $reach } puntos a más tardar al final de la { $deadline }. Llegar desde { $value } exige al menos { POINTS($pace) } por semana de media, más que la mayor mejora semanal registrada ({ $best }).
target-entity-reached =
    .v1 = { $entity } ha alcanzado el objetivo de { $reach } puntos.
    .v2 = Se ha alcanzado el objetivo de { $reach } puntos para { $entity }.
target-entity-missed =
    .v1 = { $entity } no ha cumplido el objetivo de { $reach } puntos para el final de la { $deadline }: con { $value }, se ha quedado a { POINTS($need) }.
    .v2 = No se ha cumplido el objetivo de { $reach } puntos para { $entity } para el final de la { $deadline }: con { $value }, la distancia es de { POINTS($need) }.
target-entity-overdue =
    .v1 = { $entity }, que debía alcanzar { POINTS($reach) } a más tardar al final de la { $deadline }, está ahora en { $value }, a { $need } del objetivo.
    .v2 = El objetivo de { POINTS($reach) } para { $entity }, incumplido al final de la { $deadline }, sigue pendiente: la puntuación actual, { $value }, está a { $need }.
    .v3 = Vencido el plazo al final de la { $deadline }, { $entity } sigue a { POINTS($need) } del objetivo de { $reach }: tiene ahora { $value }.
target-entity-late =
    .v1 = Con { COUNTED($weeks, "week") } de retraso, { $entity } ha alcanzado el objetivo de { POINTS($reach) } previsto para el final de la { $deadline }.
    .v2 = El objetivo de { POINTS($reach) } para { $entity }, con plazo hasta el final de la { $deadline }, se ha cumplido con { COUNTED($weeks, "week") } de retraso.
target-group-open =
    .v1 = { $owner } ha fijado para { COUNTED($count, $table) } un objetivo de { $reach } puntos a más tardar al final de la { $deadline }. Por ahora { $there ->
        [0] no ha llegado { KIND($table, form: "none") }
        [one] ha llegado { KIND($table, form: "one") }
       *[other] han llegado { COUNT($there) }
    }, y la puntuación más alejada, { $lowest }, está a { POINTS($need) }.
    .v2 = A más tardar al final de la { $deadline }, { COUNTED($count, $table) } deben alcanzar { $reach } puntos; por ahora { $there ->
        [0] no lo ha hecho { KIND($table, form: "none") }
        [one] lo ha hecho { KIND($table, form: "one") }
       *[other] lo han hecho { COUNT($there) }
    }, y la puntuación más alejada, { $lowest }, está a { POINTS($need) }.
    .v3 = { $owner } ha fijado para { COUNTED($count, $table) } un objetivo de { $reach } puntos a más tardar al final de la { $deadline }. Por ahora { $there ->
        [0] no ha llegado { KIND($table, form: "none") }
        [one] ha llegado { KIND($table, form: "one") }
       *[other] han llegado { COUNT($there) }
    }, y la puntuación más alejada, la { NAME($furthest, form: "de-full") } ({ $lowest }), está a { POINTS($need) }.
    .v4 = A más tardar al final de la { $deadline }, { COUNTED($count, $table) } deben alcanzar { $reach } puntos; por ahora { $there ->
        [0] no lo ha hecho { KIND($table, form: "none") }
        [one] lo ha hecho { KIND($table, form: "one") }
       *[other] lo han hecho { COUNT($there) }
    }, y la puntuación más alejada, la { NAME($furthest, form: "de-full") } ({ $lowest }), está a { POINTS($need) }.
target-group-reached =
    .v1 = { KIND($table, form: "los") } { COUNTED($count, $table) } con un objetivo de { $reach } puntos lo han alcanzado sin excepción.
    .v2 = Se ha cumplido en todos los casos el objetivo de { $reach } puntos fijado para { COUNTED($count, $table) }.
    .headline = Objetivo de { POINTS($reach) } cumplido sin excepciones
    .heading = Objetivo de { POINTS($reach) } cumplido sin excepciones
    .lede = Se ha cumplido en todos los casos el objetivo de { POINTS($reach) } fijado para { COUNTED($count, $table) }.
target-group-missed =
    .v1 = No se ha cumplido el objetivo de { $reach } puntos para el final de la { $deadline }, fijado para { COUNTED($count, $table) }: { $there ->
        [0] no ha llegado { KIND($table, form: "none") }
        [one] ha llegado { KIND($table, form: "one") }
       *[other] han llegado { COUNT($there) }
    }, y la puntuación más alejada, { $lowest }, se ha quedado a { POINTS($need) }.
    .v2 = De { KIND($table, form: "los") } { COUNTED($count, $table) } con un objetivo de { $reach } puntos para el final de la { $deadline }, { $there ->
        [0] no lo ha alcanzado { KIND($table, form: "none") }
        [one] lo ha alcanzado { KIND($table, form: "one") }
       *[other] lo han alcanzado { COUNT($there) }
    }; la puntuación más alejada, { $lowest }, se ha quedado a { POINTS($need) }.
    .v3 = No se ha cumplido el objetivo de { $reach } puntos para el final de la { $deadline }, fijado para { COUNTED($count, $table) }: { $there ->
        [0] no ha llegado { KIND($table, form: "none") }
        [one] ha llegado { KIND($table, form: "one") }
       *[other] han llegado { COUNT($there) }
    }, y la puntuación más alejada, la { NAME($furthest, form: "de-full") } ({ $lowest }), se ha quedado a { POINTS($need) }.
    .v4 = De { KIND($table, form: "los") } { COUNTED($count, $table) } con un objetivo de { $reach } puntos para el final de la { $deadline }, { $there ->
        [0] no lo ha alcanzado { KIND($table, form: "none") }
        [one] lo ha alcanzado { KIND($table, form: "one") }
       *[other] lo han alcanzado { COUNT($there) }
    }; la puntuación más alejada, la { NAME($furthest, form: "de-full") } ({ $lowest }), se ha quedado a { POINTS($need) }.
    .headline = Objetivo incumplido: { $there ->
        [0] { KIND($table, form: "no") } llega
        [one] solo { KIND($table, form: "one") } de { COUNT($count) } llega
       *[other] solo { COUNT($there) } de { COUNT($count) } llegan
    } a { POINTS($reach) }
    .heading = Más cerca de la meta: { $nearest }; más lejos: { $furthest }
    .heading-2 = Objetivo incumplido: { $there ->
        [0] { KIND($table, form: "no") } llega
        [one] solo { KIND($table, form: "one") } de { COUNT($count) } llega
       *[other] solo { COUNT($there) } de { COUNT($count) } llegan
    } a { POINTS($reach) }
    .lede = No se ha cumplido el objetivo de { POINTS($reach) } para el final de la { $deadline }, fijado para { COUNTED($count, $table) }: { $there ->
        [0] no ha llegado { KIND($table, form: "none") }
        [one] ha llegado { KIND($table, form: "one") }
       *[other] han llegado { COUNT($there) }
    }.
    .v5 = De { KIND($table, form: "los") } { COUNTED($count, $table) } con un objetivo de { POINTS($reach) } para el final de la { $deadline }, no lo ha alcanzado { KIND($table, form: "none") }: la puntuación más cercana, la { NAME($nearest, form: "de-full") }, es de { $highest }; la más alejada, la { NAME($furthest, form: "de-full") }, de { $lowest }, se ha quedado a { POINTS($need) }.
target-group-overdue =
    .v1 = De { KIND($table, form: "los") } { COUNTED($count, $table) } que debían alcanzar { POINTS($reach) } a más tardar al final de la { $deadline }, { $there ->
        [0] todavía no lo ha hecho { KIND($table, form: "none") }
        [one] ya lo ha hecho { KIND($table, form: "one") }
       *[other] ya lo han hecho { COUNT($there) }
    }; la puntuación más alejada, { $lowest }, está a { $need }.
    .v2 = El objetivo de { POINTS($reach) } para { COUNTED($count, $table) }, incumplido al final de la { $deadline }, sigue pendiente: { $there ->
        [0] no ha llegado { KIND($table, form: "none") }
        [one] ha llegado { KIND($table, form: "one") }
       *[other] han llegado { COUNT($there) }
    }, y la puntuación más alejada, { $lowest }, está a { $need }.
    .v3 = De { KIND($table, form: "los") } { COUNTED($count, $table) } que debían alcanzar { POINTS($reach) } a más tardar al final de la { $deadline }, { $there ->
        [0] todavía no lo ha hecho { KIND($table, form: "none") }
        [one] ya lo ha hecho { KIND($table, form: "one") }
       *[other] ya lo han hecho { COUNT($there) }
    }; más lejos queda { $furthest }, con { $lowest }, a { $need }.
    .v4 = Vencido al final de la { $deadline } el plazo para que { COUNTED($count, $table) } { $count ->
        [one] alcanzara
       *[other] alcanzaran
    } { POINTS($reach) }, { $there ->
        [0] todavía no lo ha hecho { KIND($table, form: "none") }
        [one] ya lo ha hecho { KIND($table, form: "one") }
       *[other] ya lo han hecho { COUNT($there) }
    }; la mayor distancia, { $need }, es la { NAME($furthest, form: "de-full") }, con { $lowest }.
target-group-late =
    .v1 = Con { COUNTED($weeks, "week") } de retraso, { KIND($table, form: "los") } { COUNTED($count, $table) } con un objetivo de { POINTS($reach) } para el final de la { $deadline } lo han alcanzado sin excepción.
    .v2 = El objetivo de { POINTS($reach) } fijado para { COUNTED($count, $table) }, con plazo hasta el final de la { $deadline }, se ha cumplido en todos los casos, con { COUNTED($weeks, "week") } de retraso.
target-bottom-set =
    .v1 = { $owner } fija para { KIND($table, form: "los") } { COUNT($count) } que ocupan ahora la cola { WHERE($table) } el objetivo de alcanzar { POINTS($reach) } a más tardar al final de la { $deadline }{ $there ->
        [0] {""}
        [one] ; ya lo cumple { KIND($table, form: "one") }
       *[other] ; ya lo cumplen { COUNT($there) }
    }. La puntuación más alejada, { $lowest }, está a { POINTS($need) }.
    .v2 = A más tardar al final de la { $deadline }, { KIND($table, form: "los") } { COUNT($count) } que ocupan ahora la cola { WHERE($table) } deben alcanzar { POINTS($reach) }{ $there ->
        [0] {""}
        [one] , como ya hace { KIND($table, form: "one") }
       *[other] , como ya hacen { COUNT($there) }
    }. La puntuación más alejada, { $lowest }, está a { POINTS($need) }.
    .v3 = { $owner } fija para { KIND($table, form: "los") } { COUNT($count) } que ocupan ahora la cola { WHERE($table) } el objetivo de alcanzar { POINTS($reach) } a más tardar al final de la { $deadline }{ $there ->
        [0] {""}
        [one] ; ya lo cumple { KIND($table, form: "one") }
       *[other] ; ya lo cumplen { COUNT($there) }
    }. La puntuación más alejada, la { NAME($furthest, form: "de-full") } ({ $lowest }), está a { POINTS($need) }.
    .v4 = Que { KIND($table, form: "los") } { COUNT($count) } que ocupan ahora la cola { WHERE($table) } alcancen { POINTS($reach) } a más tardar al final de la { $deadline } es el objetivo que fija { $owner }{ $there ->
        [0] {""}
        [one] ; ya lo cumple { KIND($table, form: "one") }
       *[other] ; ya lo cumplen { COUNT($there) }
    }. Más lejos queda { $furthest }: con { $lowest }, está a { POINTS($need) }.
target-bottom-open =
    .v1 = { $owner } quiere que { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set } alcancen { $reach } puntos a más tardar al final de la { $deadline }. Por ahora { $there ->
        [0] no lo ha hecho { KIND($table, form: "none") }
        [one] lo ha hecho { KIND($table, form: "one") }
       *[other] lo han hecho { COUNT($there) }
    }, y la puntuación más alejada, { $lowest }, está a { POINTS($need) }.
    .v2 = A más tardar al final de la { $deadline }, { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set } deben alcanzar { $reach } puntos; por ahora { $there ->
        [0] no lo ha hecho { KIND($table, form: "none") }
        [one] lo ha hecho { KIND($table, form: "one") }
       *[other] lo han hecho { COUNT($there) }
    }, y la puntuación más alejada, { $lowest }, está a { POINTS($need) }.
    .v3 = El objetivo { NAME($owner, form: "de-full") } para el final de la { $deadline } es que alcancen { $reach } puntos { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set }, cuando se fijó. Hasta la fecha { $there ->
        [0] no ha llegado { KIND($table, form: "none") }
        [one] ha llegado { KIND($table, form: "one") }
       *[other] han llegado { COUNT($there) }
    }; la puntuación más alejada, { $lowest }, está a { POINTS($need) }.
    .v4 = { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set }, cuando { $owner } fijó el objetivo, tienen hasta el final de la { $deadline } para alcanzar { $reach } puntos; de momento { $there ->
        [0] no lo ha conseguido { KIND($table, form: "none") }
        [one] lo ha conseguido { KIND($table, form: "one") }
       *[other] lo han conseguido { COUNT($there) }
    }, y la puntuación más alejada, { $lowest }, está a { POINTS($need) }.
    .v5 = { $owner } quiere que { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set } alcancen { $reach } puntos a más tardar al final de la { $deadline }. Por ahora { $there ->
        [0] no lo ha hecho { KIND($table, form: "none") }
        [one] lo ha hecho { KIND($table, form: "one") }
       *[other] lo han hecho { COUNT($there) }
    }, y la puntuación más alejada, la { NAME($furthest, form: "de-full") } ({ $lowest }), está a { POINTS($need) }.
    .v6 = A más tardar al final de la { $deadline }, { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set } deben alcanzar { $reach } puntos; por ahora { $there ->
        [0] no lo ha hecho { KIND($table, form: "none") }
        [one] lo ha hecho { KIND($table, form: "one") }
       *[other] lo han hecho { COUNT($there) }
    }, y la puntuación más alejada, la { NAME($furthest, form: "de-full") } ({ $lowest }), está a { POINTS($need) }.
    .v7 = El objetivo { NAME($owner, form: "de-full") } para el final de la { $deadline } es que alcancen { $reach } puntos { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set }, cuando se fijó. Hasta la fecha { $there ->
        [0] no ha llegado { KIND($table, form: "none") }
        [one] ha llegado { KIND($table, form: "one") }
       *[other] han llegado { COUNT($there) }
    }; la puntuación más alejada, la { NAME($furthest, form: "de-full") } ({ $lowest }), está a { POINTS($need) }.
    .v8 = { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set }, cuando { $owner } fijó el objetivo, tienen hasta el final de la { $deadline } para alcanzar { $reach } puntos; de momento { $there ->
        [0] no lo ha conseguido { KIND($table, form: "none") }
        [one] lo ha conseguido { KIND($table, form: "one") }
       *[other] lo han conseguido { COUNT($there) }
    }, y la puntuación más alejada, la { NAME($furthest, form: "de-full") } ({ $lowest }), está a { POINTS($need) }.
target-bottom-reached =
    .v1 = { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set }, cuando se fijó el objetivo de { $reach } puntos, lo han alcanzado sin excepción.
    .v2 = El objetivo de { POINTS($reach) }, fijado para { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set }, se ha cumplido en todos los casos.
    .headline = La cola de la { $set } cumple el objetivo de { POINTS($reach) }
    .heading = La cola de la { $set } cumple el objetivo de { POINTS($reach) }
    .lede = El objetivo de { POINTS($reach) }, fijado para { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set }, se ha cumplido en todos los casos.
target-bottom-missed =
    .v1 = { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set } no han cumplido los { $reach } puntos previstos para el final de la { $deadline }: { $there ->
        [0] no ha llegado { KIND($table, form: "none") }
        [one] ha llegado { KIND($table, form: "one") }
       *[other] han llegado { COUNT($there) }
    }, y la puntuación más alejada, { $lowest }, se ha quedado a { POINTS($need) }.
    .v2 = De { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set }, { $there ->
        [0] no ha alcanzado { KIND($table, form: "none") }
        [one] ha alcanzado { KIND($table, form: "one") }
       *[other] han alcanzado { COUNT($there) }
    } al final de la { $deadline } los { $reach } puntos previstos; la puntuación más alejada, { $lowest }, se ha quedado a { POINTS($need) }.
    .v3 = { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set } no han cumplido los { $reach } puntos previstos para el final de la { $deadline }: { $there ->
        [0] no ha llegado { KIND($table, form: "none") }
        [one] ha llegado { KIND($table, form: "one") }
       *[other] han llegado { COUNT($there) }
    }, y la puntuación más alejada, la { NAME($furthest, form: "de-full") } ({ $lowest }), se ha quedado a { POINTS($need) }.
    .v4 = De { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set }, { $there ->
        [0] no ha alcanzado { KIND($table, form: "none") }
        [one] ha alcanzado { KIND($table, form: "one") }
       *[other] han alcanzado { COUNT($there) }
    } al final de la { $deadline } los { $reach } puntos previstos; la puntuación más alejada, la { NAME($furthest, form: "de-full") } ({ $lowest }), se ha quedado a { POINTS($need) }.
    .headline = De la cola de la { $set }, { $there ->
        [0] { KIND($table, form: "no") } alcanza
        [one] solo { KIND($table, form: "one") } de { COUNT($count) } alcanza
       *[other] solo { COUNT($there) } de { COUNT($count) } alcanzan
    } { POINTS($reach) }
    .heading = Más cerca de la meta: { $nearest }; más lejos: { $furthest }
    .heading-2 = De la cola de la { $set }, { $there ->
        [0] { KIND($table, form: "no") } alcanza
        [one] solo { KIND($table, form: "one") } de { COUNT($count) } alcanza
       *[other] solo { COUNT($there) } de { COUNT($count) } alcanzan
    } { POINTS($reach) }
    .lede = No se ha cumplido el objetivo de { POINTS($reach) } para el final de la { $deadline }, fijado para { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set }: { $there ->
        [0] no ha llegado { KIND($table, form: "none") }
        [one] ha llegado { KIND($table, form: "one") }
       *[other] han llegado { COUNT($there) }
    }.
    .lede-2 = De { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set }, { $there ->
        [0] no ha alcanzado { KIND($table, form: "none") }
        [one] ha alcanzado { KIND($table, form: "one") }
       *[other] han alcanzado { COUNT($there) }
    } al final de la { $deadline } los { $reach } puntos previstos.
    .v5 = De { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set }, no ha alcanzado { KIND($table, form: "none") } al final de la { $deadline } los { $reach } puntos previstos: la puntuación más cercana, la { NAME($nearest, form: "de-full") }, es de { $highest }; la más alejada, la { NAME($furthest, form: "de-full") }, de { $lowest }, se ha quedado a { POINTS($need) }.
    .v6 = Al final de la { $deadline }, { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set } debían alcanzar { POINTS($reach) }. No lo ha hecho { KIND($table, form: "none") }: { $nearest } queda más cerca, con { $highest }, y { $furthest } más lejos, con { $lowest }, a { POINTS($need) }.
    .v7 = { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set } han mejorado desde entonces sin excepción, entre { $least_gain } y { POINTS($most_gain) }, pero no ha alcanzado { KIND($table, form: "none") } los { $reach } puntos previstos para el final de la { $deadline }: { $nearest } queda más cerca, con { $highest }, y { $furthest } más lejos, con { $lowest }, a { POINTS($need) }.
    .v8 = A los { $reach } puntos fijados para el final de la { $deadline } no ha llegado { KIND($table, form: "none") } de { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set }. Más cerca queda { $nearest }, con { $highest }; más lejos, { $furthest }, con { $lowest }, a { POINTS($need) }. Desde la { $set } han mejorado sin excepción, entre { $least_gain } y { POINTS($most_gain) }.
    .v9 = { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set } han mejorado desde entonces sin excepción, entre { $least_gain } y { POINTS($most_gain) }, y { $at_mark ->
        [one] { KIND($table, form: "one") } ha alcanzado
       *[other] { COUNT($at_mark) } han alcanzado
    } los { $mark } puntos, pero { KIND($table, form: "none") } los { $reach } previstos para el final de la { $deadline }: { $nearest } queda más cerca, con { $highest }, y { $furthest } más lejos, con { $lowest }, a { POINTS($need) }.
    .v10 = De { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set }, { $at_mark ->
        [one] { KIND($table, form: "one") } ha alcanzado
       *[other] { COUNT($at_mark) } han alcanzado
    } { POINTS($mark) }, pero { KIND($table, form: "none") } los { $reach } fijados para el final de la { $deadline }. Más cerca queda { $nearest }, con { $highest }; más lejos, { $furthest }, con { $lowest }, a { POINTS($need) }. Desde la { $set } han mejorado sin excepción, entre { $least_gain } y { POINTS($most_gain) }.
target-bottom-overdue =
    .v1 = De { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set }, que debían alcanzar { POINTS($reach) } a más tardar al final de la { $deadline }, { $there ->
        [0] todavía no lo ha hecho { KIND($table, form: "none") }
        [one] ya lo ha hecho { KIND($table, form: "one") }
       *[other] ya lo han hecho { COUNT($there) }
    }; la puntuación más alejada, { $lowest }, está a { $need }.
    .v2 = El objetivo de { POINTS($reach) } para { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set }, incumplido al final de la { $deadline }, sigue pendiente: { $there ->
        [0] no ha llegado { KIND($table, form: "none") }
        [one] ha llegado { KIND($table, form: "one") }
       *[other] han llegado { COUNT($there) }
    }, y la puntuación más alejada, { $lowest }, está a { $need }.
    .v3 = De { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set }, que debían alcanzar { POINTS($reach) } a más tardar al final de la { $deadline }, { $there ->
        [0] todavía no lo ha hecho { KIND($table, form: "none") }
        [one] ya lo ha hecho { KIND($table, form: "one") }
       *[other] ya lo han hecho { COUNT($there) }
    }; más lejos queda { $furthest }, con { $lowest }, a { $need }.
    .v4 = Vencido al final de la { $deadline } el plazo para que alcanzaran { POINTS($reach) } { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set }, { $there ->
        [0] todavía no lo ha hecho { KIND($table, form: "none") }
        [one] ya lo ha hecho { KIND($table, form: "one") }
       *[other] ya lo han hecho { COUNT($there) }
    }; la mayor distancia, { $need }, es la { NAME($furthest, form: "de-full") }, con { $lowest }.
    .v5 = El objetivo de { POINTS($reach) } para { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set }, incumplido al final de la { $deadline }, sigue pendiente: por ahora { $there ->
        [0] no lo ha logrado { KIND($table, form: "none") }
        [one] lo ha logrado { KIND($table, form: "one") }
       *[other] lo han logrado { COUNT($there) }
    }, y la puntuación más alejada, la { NAME($furthest, form: "de-full") } ({ $lowest }), está a { $need }.
    .v6 = De { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set }, que debían alcanzar { POINTS($reach) } a más tardar al final de la { $deadline }, { $there ->
        [0] todavía no lo ha hecho { KIND($table, form: "none") }
        [one] ya lo ha hecho { KIND($table, form: "one") }
       *[other] ya lo han hecho { COUNT($there) }
    }; { $at_mark ->
        [one] { KIND($table, form: "one") } está
       *[other] { COUNT($at_mark) } están
    } en { $mark } o más, y más lejos queda { $furthest }, con { $lowest }, a { $need }.
    .v7 = El objetivo de { POINTS($reach) } para { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set }, incumplido al final de la { $deadline }, sigue pendiente: por ahora { $there ->
        [0] no lo ha logrado { KIND($table, form: "none") }
        [one] lo ha logrado { KIND($table, form: "one") }
       *[other] lo han logrado { COUNT($there) }
    }, mientras que { $at_mark ->
        [one] { KIND($table, form: "one") } ha alcanzado
       *[other] { COUNT($at_mark) } han alcanzado
    } los { $mark }; la puntuación más alejada, la { NAME($furthest, form: "de-full") } ({ $lowest }), está a { $need }.
target-bottom-late =
    .v1 = Con { COUNTED($weeks, "week") } de retraso, { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set } han alcanzado sin excepción el objetivo de { POINTS($reach) } previsto para el final de la { $deadline }.
    .v2 = El objetivo de { POINTS($reach) } para { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "last") } { WHERE($table) } en la { $set }, con plazo hasta el final de la { $deadline }, se ha cumplido en todos los casos, con { COUNTED($weeks, "week") } de retraso.

## Semanas sin datos

week-missing =
    .v1 = No hay datos de la { $week }; las variaciones se calculan respecto a la { $base }.
    .v2 = Faltan los datos de la { $week }, por lo que todas las variaciones se miden desde la { $base }.
    .v3 = Las variaciones se calculan respecto a la { $base }, al no haber datos de la { $week }.
weeks-missing =
    .v1 = No hay datos desde la { $first } hasta la { $last }; las variaciones se calculan respecto a la { $base }.
    .v2 = Faltan los datos de { COUNTED($count, "week") }, de la { $first } a la { $last }, por lo que todas las variaciones se miden desde la { $base }.
    .v3 = Las variaciones se calculan respecto a la { $base }, al no haber datos desde la { $first } hasta la { $last }.

## Correcciones

revised-lead =
    .headline = Corrección: el primer puesto de la { $week } fue para { $leaders }
    .heading = Corrección: el primer puesto de la { $week } fue para { $leaders }
    .lede = Corrección: con los datos correctos, el primer puesto { WHERE($table) } en la { $week } fue para { $leaders }, y no para { $former }, como se publicó.
    .v1 = Corrección: con los datos correctos, el primer puesto { WHERE($table) } en la { $week } fue para { $leaders }, y no para { $former }, como se publicó.
    .v2 = Corrección: en la { $week }, el primer puesto { WHERE($table) } correspondió, según los datos correctos, { NAME($leaders, form: "a-full") }, y no { NAME($former, form: "a-full") }, como se publicó.
revised =
    .v1 = Corrección: en la { $week }, { $entity } obtuvo { POINTS($now) }, y no { $was }, como se publicó.
    .v2 = Corrección: la puntuación correcta { NAME($entity, form: "de-full") } en la { $week } es { $now }, y no { $was }, como se publicó.
revised-component =
    .v1 = Corrección: en la { $week }, { $entity } obtuvo { POINTS($now) } en el indicador de { $component }, y no { $was }, como se publicó.
    .v2 = Corrección: el dato correcto { NAME($entity, form: "de-full") } en el indicador de { $component } en la { $week } es { $now }, y no { $was }, como se publicó.
revised-place =
    .v1 = Con los datos correctos, { $entity } ocupó el { ORDINAL($place, form: "place") } en la { $week }, y no el { ORDINAL($former_place) }.
    .v2 = Según los datos correctos, el puesto { NAME($entity, form: "de-full") } en la { $week } fue el { ORDINAL($place) }, y no el { ORDINAL($former_place) }.
revised-band =
    .v1 = Con el dato correcto, { $entity } estuvo en la { $week } en la categoría «{ $band }», y no en «{ $former_band }».
    .v2 = La categoría correcta { NAME($entity, form: "de-full") } en la { $week } era «{ $band }», y no «{ $former_band }».
revised-note =
    .v1 = { $text }

## Las palabras de la redacción

note =
    .v1 = { $text }
note-action =
    .v1 = { $text }
note-quote =
    .v1 = { $speaker } declaró: «{ $text }»
note-quote-titled =
    .v1 = { $speaker }, { $title }, declaró: «{ $text }»

## Dos hechos vecinos en una frase. Los valores del segundo llevan `then_` delante. Algunas semanas, cada uno tiene la suya.

gap-narrowed--next-in-line =
    .v1 = { $leader } ve reducirse de { $former_margin } a { POINTS($margin) } su ventaja sobre { $rivals } ({ $rival_score }), y el { ORDINAL($then_place, form: "place") } es para { $then_next }, con { $then_score }, a { $then_gap } de la cabeza.
    .v2 = La ventaja sobre { $rivals }, en el segundo puesto con { $rival_score }, baja de { $former_margin } a { POINTS($margin) }; { $then_next } ({ $then_score }) ocupa el { ORDINAL($then_place, form: "place") }, a { $then_gap } de la cabeza.
    .v3 = La distancia con { $rivals }, en el segundo puesto con { $rival_score }, se reduce de { $former_margin } a { POINTS($margin) }; a { $then_gap } de la cabeza, en el { ORDINAL($then_place) }, figura { $then_next } con { $then_score }.
    .v4 = De { $former_margin } a { POINTS($margin) } mengua la ventaja sobre { $rivals }, en el segundo puesto con { $rival_score }; el { ORDINAL($then_place, form: "place") }, con { $then_score }, es para { $then_next }, a { $then_gap } de la cabeza.
gap-widened--next-in-line =
    .v1 = { $leader } amplía de { $former_margin } a { POINTS($margin) } su ventaja sobre { $rivals } ({ $rival_score }); con { $then_score }, a { $then_gap } de la cabeza, { $then_next } ocupa el { ORDINAL($then_place, form: "place") }.
    .v2 = La ventaja sobre { $rivals }, en el segundo puesto con { $rival_score }, crece de { $former_margin } a { POINTS($margin) }, y en el { ORDINAL($then_place) } figura { $then_next } con { $then_score }, a { $then_gap } de la cabeza.
    .v3 = La distancia con { $rivals }, en el segundo puesto con { $rival_score }, aumenta de { $former_margin } a { POINTS($margin) }; el { ORDINAL($then_place, form: "place") } es para { $then_next } ({ $then_score }), a { $then_gap } de la cabeza.
    .v4 = { $leader } aventaja ahora en { POINTS($margin) } { NAME($rivals, form: "a-full") } ({ $rival_score }), frente a { $former_margin } { SINCE($since, form: "was") }; el { ORDINAL($then_place, form: "place") }, con { $then_score }, es para { $then_next }, a { $then_gap } de la cabeza.
mover-gain--mover-fall =
    .v1 = El mayor avance en puntos { WHERE($table) } es el { NAME($entity, form: "de-full") }, que mejora { $change }, hasta { $score }; el mayor retroceso, el { NAME($then_entity, form: "de-full") }: { POINTS($then_change) }, hasta { $then_score }.
    .v2 = { $entity } logra la mayor mejora en puntos { WHERE($table) } ({ $change }, hasta { $score }), mientras que { $then_entity } sufre el mayor retroceso ({ $then_change }, hasta { $then_score }).
    .v3 = La mayor mejora en puntos { WHERE($table) }, de { $change }, lleva { NAME($entity, form: "a-full") } a { $score }; el mayor retroceso, de { POINTS($then_change) }, deja { NAME($then_entity, form: "a-full") } en { $then_score }.
mover-both--mover-fall =
    .v1 = { $entity } logra el mayor avance { WHERE($table) }, tanto en puntos (mejora { $change } { $since }, hasta { $score }) como en puestos (pasa del { ORDINAL($former_place) } al { ORDINAL($place) }); { $then_entity } sufre el mayor retroceso: { POINTS($then_change) }, hasta { $then_score }.
    .v2 = El mayor avance { WHERE($table) }, en puntos y en puestos, lleva { NAME($entity, form: "a-full") } del { ORDINAL($former_place, form: "place") } al { ORDINAL($place) }, con { POINTS($score) } y una mejora de { $change } { $since }; el mayor retroceso, de { $then_change }, deja { NAME($then_entity, form: "a-full") } en { $then_score }.
    .v3 = Del { ORDINAL($former_place, form: "place") } al { ORDINAL($place) } y con una mejora de { POINTS($change) } { $since }, hasta { $score }, { $entity } firma el mayor avance { WHERE($table) }, mientras que { $then_entity } acusa el mayor retroceso: { $then_change }, hasta { $then_score }.
mover-gain--mover-drop =
    .v1 = La mayor mejora en puntos { WHERE($table) }, de { $change }, lleva { NAME($entity, form: "a-full") } a { $score }; la mayor caída, de { COUNTED($then_places, "place") }, lleva { NAME($then_entity, form: "a-full") } del { ORDINAL($then_former_place, form: "place") } al { ORDINAL($then_place) }, tras empeorar { POINTS($then_change) }.
    .v2 = { $entity } logra la mayor mejora en puntos { WHERE($table) } ({ $change }, hasta { $score }), mientras que { $then_entity } sufre la mayor caída: { COUNTED($then_places, "place") }, del { ORDINAL($then_former_place) } al { ORDINAL($then_place) }, tras empeorar { POINTS($then_change) }.
    .v3 = El mayor avance en puntos { WHERE($table) } es el { NAME($entity, form: "de-full") }: { $change }, hasta { $score }; la mayor caída, la { NAME($then_entity, form: "de-full") }, que empeora { POINTS($then_change) } y pierde { COUNTED($then_places, "place") }, del { ORDINAL($then_former_place) } al { ORDINAL($then_place) }.
potential-most--potential-lead =
    .v1 = El mayor margen de mejora está en el indicador de { $component }: con el { PERCENT($goal) } del máximo de { $max }, en lugar del { $share }, { $subject } tendría { POINTS($gain) } más y, si nada más se moviera, { $then_margin_then } de ventaja en lugar de { $then_margin }.
    .v2 = Donde más hay por ganar es en el indicador de { $component }, con { $value } sobre { $max } ({ $share }): llegar al { PERCENT($goal) } daría { NAME($subject, form: "a") } { POINTS($gain) } más y, si nada más se moviera, elevaría su ventaja de { $then_margin } a { $then_margin_then }.
    .v3 = Si el indicador de { $component } pasara del { $share } al { PERCENT($goal) } de su máximo de { $max } y nada más se moviera, { $subject } ganaría { POINTS($gain) }, más que con cualquier otro, y llevaría su ventaja de { $then_margin } a { $then_margin_then }.
component-up--component-unchanged =
    .v1 = Suben los indicadores de { $items }; no varían los de { $then_items }.
    .v2 = Hay subidas en los indicadores de { $items }, pero no cambios en los de { $then_items }.
    .v3 = Mientras que los indicadores de { $then_items } siguen igual, suben los de { $items }.
    .v4 = Suben los indicadores de { $items }; el de { $then_component } sigue en { $then_value } sobre { $then_max } ({ $then_share }).
    .v5 = Sube { POINTS($change) } el indicador de { $component }, hasta { $value } sobre { $max } ({ $share }); no varían los de { $then_items }.
    .v6 = El indicador de { $component } sube { POINTS($change) }, hasta { $value } sobre { $max } ({ $share }), y siguen igual los de { $then_items }.
component-up--component-down =
    .v1 = Suben los indicadores de { $items }, pero el de { $then_component } baja { POINTS($then_change) }, hasta { $then_value } sobre { $then_max } ({ $then_share }).
    .v2 = Baja { POINTS($then_change) } el indicador de { $then_component }, que se queda en { $then_value } sobre { $then_max } ({ $then_share }), mientras que suben los de { $items }.
    .v3 = El indicador de { $component } sube { POINTS($change) }, hasta { $value } sobre { $max } ({ $share }), pero el de { $then_component } baja { $then_change }, hasta { $then_value } sobre { $then_max } ({ $then_share }).
component-down--component-unchanged =
    .v1 = El indicador de { $component } baja { POINTS($change) }, hasta { $value } sobre { $max } ({ $share }), y no varían los de { $then_items }.
    .v2 = Baja { POINTS($change) } el indicador de { $component }, que se queda en { $value } sobre { $max } ({ $share }); siguen igual los de { $then_items }.
spread-narrower--group-gap-narrower =
    .v1 = { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "first") } { KIND($table, form: "plural") } se mueven en un margen de { POINTS($spread) }, frente a { $former_spread } { SINCE($since, form: "was") }, y la media de { KIND($table, form: "los") } { COUNT($then_bottom) } { KIND($table, form: "last") } está a { $then_gap } de la de { KIND($table, form: "los") } { COUNT($then_top) } { KIND($table, form: "first") }, frente a { $then_former_gap }.
    .v2 = Las distancias se acortan { WHERE($table) } { $since }: entre { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "first") }, la diferencia máxima baja de { $former_spread } a { POINTS($spread) }; entre la media de { KIND($table, form: "los") } { COUNT($then_top) } { KIND($table, form: "first") } y la de { KIND($table, form: "los") } { COUNT($then_bottom) } { KIND($table, form: "last") }, de { $then_former_gap } a { $then_gap }.
spread-wider--group-gap-wider =
    .v1 = Entre { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "first") } { KIND($table, form: "plural") } hay una diferencia máxima de { POINTS($spread) }, frente a { $former_spread } { SINCE($since, form: "was") }, y la media de { KIND($table, form: "los") } { COUNT($then_bottom) } { KIND($table, form: "last") } está ya a { $then_gap } de la de { KIND($table, form: "los") } { COUNT($then_top) } { KIND($table, form: "first") }, frente a { $then_former_gap }.
    .v2 = Las distancias se alargan { WHERE($table) } { $since }: entre { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "first") }, la diferencia máxima crece de { $former_spread } a { POINTS($spread) }; entre la media de { KIND($table, form: "los") } { COUNT($then_top) } { KIND($table, form: "first") } y la de { KIND($table, form: "los") } { COUNT($then_bottom) } { KIND($table, form: "last") }, de { $then_former_gap } a { $then_gap }.
spread-wider--group-gap-narrower =
    .v1 = La diferencia máxima entre { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "first") } { KIND($table, form: "plural") } crece de { $former_spread } a { POINTS($spread) } { $since }, pero la brecha entre la media de { KIND($table, form: "los") } { COUNT($then_top) } { KIND($table, form: "first") } y la de { KIND($table, form: "los") } { COUNT($then_bottom) } { KIND($table, form: "last") } se reduce de { $then_former_gap } a { $then_gap }.
    .v2 = Mientras que el margen entre { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "first") } { KIND($table, form: "plural") } se ensancha a { POINTS($spread) } ({ $former_spread } { SINCE($since, form: "was") }), la media de { KIND($table, form: "los") } { COUNT($then_bottom) } { KIND($table, form: "last") } se acerca a la de { KIND($table, form: "los") } { COUNT($then_top) } { KIND($table, form: "first") }: está a { $then_gap }, frente a { $then_former_gap }.
spread-narrower--group-gap-wider =
    .v1 = La diferencia máxima entre { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "first") } { KIND($table, form: "plural") } baja de { $former_spread } a { POINTS($spread) } { $since }, pero la brecha entre la media de { KIND($table, form: "los") } { COUNT($then_top) } { KIND($table, form: "first") } y la de { KIND($table, form: "los") } { COUNT($then_bottom) } { KIND($table, form: "last") } crece de { $then_former_gap } a { $then_gap }.
    .v2 = Mientras que el margen entre { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "first") } { KIND($table, form: "plural") } se estrecha a { POINTS($spread) } ({ $former_spread } { SINCE($since, form: "was") }), la media de { KIND($table, form: "los") } { COUNT($then_bottom) } { KIND($table, form: "last") } se aleja de la de { KIND($table, form: "los") } { COUNT($then_top) } { KIND($table, form: "first") }: está a { $then_gap }, frente a { $then_former_gap }.
spread--group-gap =
    .v1 = { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "first") } { KIND($table, form: "plural") } se mueven en un margen de { POINTS($spread) }, y la media de { KIND($table, form: "los") } { COUNT($then_bottom) } { KIND($table, form: "last") } está a { $then_gap } de la de { KIND($table, form: "los") } { COUNT($then_top) } { KIND($table, form: "first") }.
    .v2 = Entre { KIND($table, form: "los") } { COUNT($count) } { KIND($table, form: "first") } { KIND($table, form: "plural") } hay una diferencia máxima de { POINTS($spread) }; entre la media de { KIND($table, form: "los") } { COUNT($then_top) } { KIND($table, form: "first") } y la de { KIND($table, form: "los") } { COUNT($then_bottom) } { KIND($table, form: "last") }, de { $then_gap }.
overall-up-leading--rise-streak-at-least =
    .v1 = { $subject } sigue en cabeza { WHERE($table) } tras subir { POINTS($change) } { $since }, hasta { $score }; es al menos su { ORDINAL($then_weeks, form: "f") } subida semanal consecutiva.
    .v2 = Con { POINTS($score) }, { $change } más { SINCE($since, form: "than") }, { $subject } conserva el primer puesto { WHERE($table) } y encadena al menos { COUNTED($then_weeks, "week") } de subidas.
    .v3 = El primer puesto { WHERE($table) } sigue en manos { NAME($subject, form: "de") }, que sube { POINTS($change) } { $since }, hasta { $score }, y suma al menos { COUNTED($then_weeks, "week") } consecutivas en ascenso.
overall-up-leading--rise-streak =
    .v1 = { $subject } sigue en cabeza { WHERE($table) } tras subir { POINTS($change) } { $since }, hasta { $score }; es su { ORDINAL($then_weeks, form: "f") } subida semanal consecutiva.
    .v2 = Con { POINTS($score) }, { $change } más { SINCE($since, form: "than") }, { $subject } conserva el primer puesto { WHERE($table) } y encadena { COUNTED($then_weeks, "week") } de subidas.
    .v3 = El primer puesto { WHERE($table) } sigue en manos { NAME($subject, form: "de") }, que sube { POINTS($change) } { $since }, hasta { $score }, y suma { COUNTED($then_weeks, "week") } consecutivas en ascenso.
overall-up-leading--record-high =
    .v1 = { $subject } sigue en cabeza { WHERE($table) }, con { POINTS($score) }, { $change } más { SINCE($since, form: "than") }: es su mejor puntuación en los datos disponibles desde la { $then_first } (la mejor hasta ahora, { $then_former }, databa de la { $then_former_week }).
    .v2 = Con una subida de { POINTS($change) } { $since }, hasta { $score }, { $subject } conserva el primer puesto { WHERE($table) } y mejora los { $then_former } de la { $then_former_week }, su mejor puntuación hasta ahora en los datos disponibles desde la { $then_first }.
lead-streak-at-least--record-high =
    .v1 = { $leader } ha estado en cabeza todas las semanas al menos desde la { $first } y firma ahora su mejor puntuación en los datos disponibles desde la { $then_first } (la mejor hasta ahora, { $then_former }, databa de la { $then_former_week }).
    .v2 = En cabeza todas las semanas al menos desde la { $first }, { $leader } nunca había tenido una puntuación tan buena en los datos disponibles desde la { $then_first }; la mejor hasta ahora, { $then_former }, databa de la { $then_former_week }.
components-up--contribution-most =
    .v1 = { $up ->
        [one] Sube
       *[other] Suben
    } { COUNT($up) } de los { COUNT($total) } indicadores { NAME($subject, form: "de") } { $since } y no baja ninguno; la mayor aportación, { $then_part } de los { POINTS($then_change) }, es la de { $then_component }, con { $then_value } sobre { $then_max } ({ $then_share }).
    .v2 = El indicador de { $then_component } es el que más contribuye a la subida, con { $then_part } de los { POINTS($then_change) }, y alcanza { $then_value } sobre { $then_max } ({ $then_share }); en total { $up ->
        [one] sube
       *[other] suben
    } { COUNT($up) } de los { COUNT($total) } { $since } y no baja ninguno.
    .v3 = De los { COUNT($total) } indicadores { NAME($subject, form: "de") }, { COUNT($up) } { $up ->
        [one] ha
       *[other] han
    } subido { $since } y ninguno ha bajado: el de { $then_component } aporta la parte más grande, { $then_part } de los { POINTS($then_change) }, y queda en { $then_value } sobre { $then_max } ({ $then_share }).
rise-streak--gap-narrowing =
    .v1 = { $subject } encadena { COUNTED($weeks, "week") } de subidas, mientras que su ventaja se reduce por { ORDINAL($then_weeks, form: "f") } semana consecutiva: ha pasado de { POINTS($then_former_margin) } en la { $then_first } a { $then_margin }.
    .v2 = La puntuación { NAME($subject, form: "de") } sube por { ORDINAL($weeks, form: "f") } semana consecutiva, pero la ventaja lleva { COUNTED($then_weeks, "week") } reduciéndose: era de { POINTS($then_former_margin) } en la { $then_first } y es ahora de { $then_margin }.
record-high--gap-narrowest =
    .v1 = { $subject } firma su mejor puntuación en los datos disponibles desde la { $first } (la mejor hasta ahora, { $former }, databa de la { $former_week }), pero su ventaja nunca había sido tan corta: { POINTS($then_margin) }, frente a un mínimo anterior de { $then_former_margin }.
    .v2 = En los datos disponibles desde la { $first }, { $subject } nunca había tenido una puntuación tan buena (la mejor hasta ahora, { $former }, databa de la { $former_week }) ni una ventaja tan corta: { POINTS($then_margin) }, frente a un mínimo anterior de { $then_former_margin }.
overall-up-leading--margin-one =
    .lede = { $subject } siguió en cabeza { WHERE($table) } en la { $week } ({ DATES($week) }), con una subida de { POINTS($change) } { $since }, hasta { $score }, y { $then_margin } de ventaja sobre { $then_rival }, en el segundo puesto con { $then_rival_score }.
    .lede-2 = Con { POINTS($score) } en la { $week } ({ DATES($week) }), { $change } más { SINCE($since, form: "than") }, { $subject } conserva el primer puesto { WHERE($table) } y aventaja en { $then_margin } { NAME($then_rival, form: "a-full") }, en el segundo puesto con { $then_rival_score }.
    .lede-3 = En la { $week } ({ DATES($week) }), { $subject } subió { POINTS($change) } { $since }, hasta { $score }, y mantuvo el liderato { WHERE($table) }, con { $then_margin } de ventaja sobre { $then_rival }, en el segundo puesto con { $then_rival_score }.
    .lede-4 = { $subject } siguió en cabeza { WHERE($table) } en la { $week } ({ DATES($week) }), con { POINTS($score) }, { $change } más { SINCE($since, form: "than") }; su ventaja sobre { $then_rival }, en el segundo puesto con { $then_rival_score }, no varía { SINCE($then_unchanged, form: "from") }: es de { $then_margin }.
    .lede-5 = En la { $week } ({ DATES($week) }), { $subject } subió { POINTS($change) } { $since }, hasta { $score }, y mantuvo el liderato { WHERE($table) }, con la misma ventaja { SINCE($then_unchanged, form: "as") } sobre { $then_rival } ({ $then_rival_score }): { $then_margin }.
    .lede-6 = { $subject } siguió en cabeza { WHERE($table) } en la { $week } ({ DATES($week) }), con { POINTS($score) }, { $change } más { SINCE($since, form: "than") }; su ventaja sobre { $then_rival }, en el segundo puesto con { $then_rival_score }, es de { POINTS($then_margin) }, como en todas las semanas con datos desde la { $then_steady }.
    .lede-7 = En la { $week } ({ DATES($week) }), { $subject } subió { POINTS($change) } { $since }, hasta { $score }, y mantuvo el liderato { WHERE($table) }; { $then_rival }, en el segundo puesto con { $then_rival_score }, ha estado a { POINTS($then_margin) } de distancia en todas las semanas con datos desde la { $then_steady }.
gap-narrowed--rival-faster =
    .lede = { $leader } ha visto reducirse su ventaja de { $former_margin } a { POINTS($margin) }: { $then_rival }, en el segundo puesto con { $rival_score }, mejora { $then_rival_gain } { $since }.
    .lede-2 = { $then_rival }, en el segundo puesto con { $rival_score }, mejora { POINTS($then_rival_gain) } { $since } y reduce de { $former_margin } a { $margin } la distancia con { $leader }.
    .lede-3 = Una mejora de { POINTS($then_rival_gain) } { $since } deja { NAME($then_rival, form: "a-full") }, en el segundo puesto con { $rival_score }, a { $margin } { NAME($leader, form: "de-full") }, que { SINCE($since, form: "was") } tenía { $former_margin } de ventaja.
gap-nearly-closed--rival-faster =
    .lede = { $leader } ha visto caer su ventaja de { $former_margin } a { POINTS($margin) }, una distancia inferior a la mediana de las variaciones semanales anteriores de su puntuación ({ $usual }): { $then_rival }, en el segundo puesto con { $rival_score }, mejora { $then_rival_gain } { $since }.
    .lede-2 = { $then_rival }, en el segundo puesto con { $rival_score }, mejora { POINTS($then_rival_gain) } { $since } y queda a { $margin } { NAME($leader, form: "de-full") }, que { SINCE($since, form: "was") } tenía { $former_margin } de ventaja; la mediana de las variaciones semanales anteriores { NAME($leader, form: "de") } es mayor ({ $usual }).
leader-new--leader-from-behind =
    .v1 = { $leader } releva { NAME($former, form: "a-full") } en el primer puesto { WHERE($table) }, con { POINTS($score) }; todavía en la { $then_week } ocupaba el { ORDINAL($then_place, form: "place") }, con { $then_score }.
    .v2 = Relevo en cabeza { WHERE($table) }: con { POINTS($score) }, { $leader } arrebata el primer puesto { NAME($former, form: "a-full") }, después de no pasar en la { $then_week } del { ORDINAL($then_place, form: "place") }, con { $then_score }.
mover-gain--band-up =
    .v1 = El mayor avance en puntos { WHERE($table) }, de { $change }, hasta { $score }, lleva { NAME($entity, form: "a-full") } de la categoría «{ $then_former_band }» a «{ $then_band }».
    .v2 = { $entity } logra la mayor mejora en puntos { WHERE($table) }, de { $change }, hasta { $score }, y sube de la categoría «{ $then_former_band }» a «{ $then_band }».
mover-gain--band-regained =
    .v1 = El mayor avance en puntos { WHERE($table) }, de { $change }, hasta { $score }, devuelve { NAME($entity, form: "a-full") } a la categoría «{ $then_band }», desde la de «{ $then_former_band }»; allí consta por última vez en la { $then_last }.
    .v2 = { $entity } logra la mayor mejora en puntos { WHERE($table) }, de { $change }, hasta { $score }, y regresa de la categoría «{ $then_former_band }» a «{ $then_band }», donde consta por última vez en la { $then_last }.
mover-fall--band-down =
    .v1 = El mayor retroceso { WHERE($table) }, de { POINTS($change) }, deja { NAME($entity, form: "a-full") } en { $score } y en la categoría «{ $then_band }», tras salir de «{ $then_former_band }».
    .v2 = { $entity } registra el mayor retroceso { WHERE($table) }, { POINTS($change) }, hasta { $score }, y cae de la categoría «{ $then_former_band }» a «{ $then_band }».
slide-at-least--band-down =
    .v1 = { $entity } lleva al menos { COUNTED($weeks, "week") } seguidas en retroceso y cae de la categoría «{ $then_former_band }» a «{ $then_band }».
    .v2 = Tras encadenar al menos { COUNTED($weeks, "week") } de retrocesos, { $entity } cae de la categoría «{ $then_former_band }» a «{ $then_band }».
    .v3 = { $entity } cae de la categoría «{ $then_former_band }» a «{ $then_band }» y figura entre { KIND($table, form: "los") } { COUNTED($alike, $table) } que encadenan al menos { COUNTED($weeks, "week") } de retrocesos.
    .v4 = De la categoría «{ $then_former_band }» a «{ $then_band }» cae { $entity }, que está entre { KIND($table, form: "los") } { COUNTED($alike, $table) } con al menos { COUNTED($weeks, "week") } seguidas en retroceso.
    .v5 = Al igual que { $others }, { NAME($entity, form: "again") } encadena al menos { COUNTED($weeks, "week") } de retrocesos; ahora cae de la categoría «{ $then_former_band }» a «{ $then_band }».
    .v6 = { $entity } cae de la categoría «{ $then_former_band }» a «{ $then_band }» y, al igual que { $others }, lleva al menos { COUNTED($weeks, "week") } seguidas en retroceso.
mover-gain--mark-regained-by =
    .v1 = El mayor avance en puntos { WHERE($table) }, de { $change }, lleva { NAME($entity, form: "a-full") } a { $score } y de vuelta a la marca de los { $then_mark } puntos, que según los datos disponibles no alcanzaba desde la { $then_last }.
    .v2 = { $entity } logra la mayor mejora en puntos { WHERE($table) }, de { $change }, hasta { $score }, y vuelve a la marca de los { $then_mark } puntos, según los datos disponibles por primera vez desde la { $then_last }.
mover-gain--mark-reached-by =
    .v1 = El mayor avance en puntos { WHERE($table) }, de { $change }, lleva { NAME($entity, form: "a-full") } a { $score } y a la marca de los { $then_mark } puntos, que { SINCE($since, form: "was") } no alcanzaba.
    .v2 = { $entity } logra la mayor mejora en puntos { WHERE($table) }, de { $change }, hasta { $score }, y alcanza la marca de los { $then_mark } puntos, que { SINCE($since, form: "was") } no tenía.
mark-count-up--mark-short =
    .v1 = De { KIND($table, form: "los") } { COUNTED($total, $table) }, { COUNT($count) } llegan ahora a los { $mark } puntos, frente a { $former_count ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($former_count) }
    } { SINCE($since, form: "was") }; solo { $then_count ->
        [one] falta
       *[other] faltan
    } { $then_entities }.
    .v2 = La marca de los { $mark } puntos la alcanzan ya { COUNT($count) } de { KIND($table, form: "los") } { COUNTED($total, $table) }, frente a { $former_count ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($former_count) }
    } { SINCE($since, form: "was") }, y solo { $then_count ->
        [one] queda
       *[other] quedan
    } sin ella { $then_entities }.
table-moves--bottom-only-worse =
    .v1 = De { KIND($table, form: "los") } { COUNTED($total, $table) }, { $better ->
        [one] { KIND($table, form: "one") } mejora
       *[other] { COUNT($better) } mejoran
    } { $since }, mientras que { $worse ->
        [one] { KIND($table, form: "only") } que empeora ocupa el último puesto
       *[other] { KIND($table, form: "los") } { COUNT($worse) } que empeoran ocupan exactamente los { COUNT($then_count) } últimos puestos
    } de la clasificación.
    .v2 = En conjunto, { $better ->
        [one] { KIND($table, form: "one") } de { KIND($table, form: "los") } { COUNTED($total, $table) } mejora
       *[other] { COUNT($better) } de { KIND($table, form: "los") } { COUNTED($total, $table) } mejoran
    } { $since }; { $worse ->
        [one] solo empeora el último puesto
       *[other] empeoran los { COUNT($then_count) } últimos puestos, sin excepción y sin nadie más
    }.
mark-reached-by--mark-count-up =
    .v1 = { $entities } { $count ->
        [one] alcanza
       *[other] alcanzan
    } los { $mark } puntos, y ya son { COUNT($then_count) } de { KIND($table, form: "los") } { COUNTED($then_total, $table) } { KIND($table, form: "los") } que tienen esa marca, frente a { $then_former_count ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($then_former_count) }
    } { SINCE($since, form: "was") }.
    .v2 = Con { $entities }, la marca de los { $mark } puntos la alcanzan ya { COUNT($then_count) } de { KIND($table, form: "los") } { COUNTED($then_total, $table) }, frente a { $then_former_count ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($then_former_count) }
    } { SINCE($since, form: "was") }.
mark-regained-by--mark-count-up =
    .v1 = { $entities } { $count ->
        [one] vuelve
       *[other] vuelven
    } a los { $mark } puntos, y ya son { COUNT($then_count) } de { KIND($table, form: "los") } { COUNTED($then_total, $table) } { KIND($table, form: "los") } que tienen esa marca, frente a { $then_former_count ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($then_former_count) }
    } { SINCE($since, form: "was") }.
    .v2 = Con { $entities } de vuelta, según los datos disponibles por primera vez desde la { $last }, la marca de los { $mark } puntos la alcanzan ya { COUNT($then_count) } de { KIND($table, form: "los") } { COUNTED($then_total, $table) }, frente a { $then_former_count ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($then_former_count) }
    } { SINCE($since, form: "was") }.
    .v3 = La marca de los { $mark } puntos la alcanzan ya { COUNT($then_count) } de { KIND($table, form: "los") } { COUNTED($then_total, $table) }, frente a { $then_former_count ->
        [0] { KIND($table, form: "none") }
        [one] { KIND($table, form: "one") }
       *[other] { COUNT($then_former_count) }
    } { SINCE($since, form: "was") }: { $count ->
        [one] vuelve
       *[other] vuelven
    } a ella { $entities }, según los datos disponibles por primera vez desde la { $last }.
