### Palabras de la página que no son frases: encabezados, cabeceras de tabla, pies, letra pequeña.

## Encabezados de secciones sin noticia propia

heading-standing = La clasificación
heading-components = Los indicadores
heading-outlook = Objetivos y planes
heading-more = Además, esta semana

## Tablas

board-ranking = { $table }, { $week }{ $left ->
    [0] {""}
    [one] {" "}(se muestran { $shown } filas; se omite { $left })
   *[other] {" "}(se muestran { $shown } filas; se omiten { $left })
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
