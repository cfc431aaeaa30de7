### Palabras de la página que no son frases: encabezados, cabeceras de tabla, pies, letra pequeña.

## Encabezados de secciones sin noticia propia

heading-standing = La clasificación
heading-components = Los indicadores
heading-outlook = Objetivos y planes
heading-more = Además, esta semana

## Tablas

board-ranking = { $table }, { $week }{ $left ->
    [0] {""}
   *[other] {" "}({ $shown } de { $all })
}
board-components = Puntuación por indicadores: { $name }, { $week }
column-place = Puesto
column-entity = Nombre
column-score = Puntuación
column-change = Variación
column-band = Categoría
column-component = Indicador
column-value = Puntos
column-max = Máximo
column-share = Porcentaje
missing = –

## Gráficos

chart-slope = { $table }: { $before } y { $week }
chart-changes = { $table }: variación desde la { $before }
chart-bars = { $table }: puntuación, { $week }
chart-shares = { $name }: indicadores como porcentaje de su máximo, { $week }
chart-week = { $week }
chart-slope-description = Una línea para cada uno, de su puntuación de la { $before } a la de la { $week }; las mejores puntuaciones están más arriba. Las cifras están en la tabla.
chart-changes-description = Una barra para cada uno, de la mejor puntuación a la peor, tan larga como la variación: llena si sube, hueca si baja. Las cifras están en la tabla.
chart-bars-description = Una barra para cada uno, de la mejor puntuación a la peor, contada desde cero. Las cifras están en la tabla.
chart-shares-description = Una barra para cada indicador, tan larga como su porcentaje del máximo. Las cifras están en la tabla.
chart-goal = { $share } del máximo

## La página

week-label = { $week } ({ $dates })
disclosure = Este texto se ha generado automáticamente a partir de los datos publicados.
label-source = Fuente:
label-released = Publicado
label-photo = Foto:
label-contact = Contacto
label-about = Contexto
label-skip = Ir al texto
label-languages = Idiomas
label-table-scroll = Tabla; desplácela hacia los lados para verla entera
