### Las palabras con que se componen cifras, semanas, listas y nombres. Las frases están en narrative.ftl.
### { "\u00A0" } es un espacio en el que no se parte la línea.

## Números

point = { $category ->
    [one] punto
   *[other] puntos
}
share = { $number }{ "\u00A0" }%
percent = { $number }{ "\u00A0" }%

# `m` va ante un nombre masculino (un indicador), `f` con uno femenino (una semana).
number-1 = uno
    .m = un
    .f = una
number-2 = dos
number-3 = tres
number-4 = cuatro
number-5 = cinco
number-6 = seis
number-7 = siete
number-8 = ocho
number-9 = nueve
number-10 = diez

# Un puesto. Sin forma va solo (del puesto 23 al cuarto); `place` lleva el nombre; `f` concuerda con semana o subida.
ordinal = { $n ->
    [1] primero
    [2] segundo
    [3] tercero
    [4] cuarto
    [5] quinto
    [6] sexto
    [7] séptimo
    [8] octavo
    [9] noveno
    [10] décimo
   *[other] { $digits }
}
    .digits = { $digits }
    .place = { $n ->
        [1] primer puesto
        [2] segundo puesto
        [3] tercer puesto
        [4] cuarto puesto
        [5] quinto puesto
        [6] sexto puesto
        [7] séptimo puesto
        [8] octavo puesto
        [9] noveno puesto
        [10] décimo puesto
       *[other] puesto{ "\u00A0" }{ $digits }
    }
    .f = { $n ->
        [1] primera
        [2] segunda
        [3] tercera
        [4] cuarta
        [5] quinta
        [6] sexta
        [7] séptima
        [8] octava
        [9] novena
        [10] décima
       *[other] { $digits }.ª
    }

## Semanas y fechas

week = semana{ "\u00A0" }{ $number }
week-of-year = semana{ "\u00A0" }{ $number } de { $year }

# Con qué se compara. `than` tras un comparativo, `as` tras «igual», `was` con un verbo en pasado.
since-week-before = respecto a la semana anterior
    .plain-2 = respecto a una semana antes
    .plain-3 = frente a la semana anterior
    .than = que la semana anterior
    .than-2 = que una semana antes
    .from = desde la semana anterior
    .from-2 = en una semana
    .as = que la semana anterior
    .as-2 = que una semana antes
    .was = la semana anterior
    .was-2 = una semana antes
since-week = respecto a la { $week }
    .than = que en la { $week }
    .from = desde la { $week }
    .as = que en la { $week }
    .was = en la { $week }

dates-in-month = del { $from-day } al { $to-day } de{ "\u00A0" }{ $to-month } de { $to-year }
dates-in-year = del { $from-day } de{ "\u00A0" }{ $from-month } al { $to-day } de{ "\u00A0" }{ $to-month } de { $to-year }
dates-over-years = del { $from-day } de{ "\u00A0" }{ $from-month } de { $from-year } al { $to-day } de{ "\u00A0" }{ $to-month } de { $to-year }
date = { $day } de{ "\u00A0" }{ $month } de { $year }

## Listas cuyos elementos llevan coma o conjunción

list-two = { $first } y { $last }
list-middle = { $first }; { $next }
list-last = { $first }; y { $last }

## Clases
## El valor es el nombre común; los nombres propios vienen sin él en los datos. `de` y `a` son el nombre propio con su
## preposición, contraída si hace falta (del, al); `de-full` y `a-full`, también con la clase; `listed`, en
## enumeraciones tras dos puntos. `los`, `first`, `last`, `one`, `none`, `only`, `no-other` y `no` llevan el género de la
## clase; una clase nueva los trae todos.

kind-unit = unidad
    .plural = unidades
    .definite = la unidad
    .counted = { $count ->
        [one] una unidad
       *[other] { $n } unidades
    }
    .full = { $name }
    .de = de { $name }
    .a = a { $name }
    .de-full = de { $name }
    .a-full = a { $name }
    .listed = { $name }
    .group = las unidades
    .where = entre las unidades
    .los = las
    .first = primeras
    .last = últimas
    .one = una
    .none = ninguna
    .only = la única unidad
    .no-other = ninguna otra unidad
    .no = ninguna unidad

kind-province = provincia
    .plural = provincias
    .definite = la provincia
    .counted = { $count ->
        [one] una provincia
       *[other] { $n } provincias
    }
    .full = la provincia de { $name }
    .de = de { $name }
    .a = a { $name }
    .de-full = de la provincia de { $name }
    .a-full = a la provincia de { $name }
    .listed = { $name }
    .group = las provincias
    .where = entre las provincias
    .los = las
    .first = primeras
    .last = últimas
    .one = una
    .none = ninguna
    .only = la única provincia
    .no-other = ninguna otra provincia
    .no = ninguna provincia

kind-city = ciudad
    .plural = ciudades
    .definite = la ciudad
    .counted = { $count ->
        [one] una ciudad
       *[other] { $n } ciudades
    }
    .full = la ciudad de { $name }
    .de = de { $name }
    .a = a { $name }
    .de-full = de la ciudad de { $name }
    .a-full = a la ciudad de { $name }
    .listed = { $name }
    .group = las ciudades
    .where = entre las ciudades
    .los = las
    .first = primeras
    .last = últimas
    .one = una
    .none = ninguna
    .only = la única ciudad
    .no-other = ninguna otra ciudad
    .no = ninguna ciudad

kind-province-or-city = provincia o ciudad
    .plural = provincias y ciudades
    .counted = { $count ->
        [one] una provincia o ciudad
       *[other] { $n } provincias y ciudades
    }
    .full = { $name }
    .de = de { $name }
    .a = a { $name }
    .de-full = de { $name }
    .a-full = a { $name }
    .listed = { $name }
    .group = las provincias y ciudades
    .where = entre las provincias y ciudades
    .los = las
    .first = primeras
    .last = últimas
    .one = una
    .none = ninguna
    .only = la única provincia o ciudad
    .no-other = ninguna otra provincia o ciudad
    .no = ninguna provincia o ciudad

kind-department = departamento
    .plural = departamentos
    .definite = el departamento
    .counted = { $count ->
        [one] un departamento
       *[other] { $n } departamentos
    }
    .full = el { $name }
    .again = el { $name }
    .de = del { $name }
    .a = al { $name }
    .de-full = del { $name }
    .a-full = al { $name }
    .listed = { $name }
    .group = los departamentos
    .where = entre los departamentos
    .los = los
    .first = primeros
    .last = últimos
    .one = uno
    .none = ninguno
    .only = el único departamento
    .no-other = ningún otro departamento
    .no = ningún departamento

kind-office = oficina
    .plural = oficinas
    .definite = la oficina
    .counted = { $count ->
        [one] una oficina
       *[other] { $n } oficinas
    }
    .full = la { $name }
    .again = la { $name }
    .de = de la { $name }
    .a = a la { $name }
    .de-full = de la { $name }
    .a-full = a la { $name }
    .listed = { $name }
    .group = las oficinas
    .where = entre las oficinas
    .los = las
    .first = primeras
    .last = últimas
    .one = una
    .none = ninguna
    .only = la única oficina
    .no-other = ninguna otra oficina
    .no = ninguna oficina

kind-board = junta
    .plural = juntas
    .definite = la junta
    .counted = { $count ->
        [one] una junta
       *[other] { $n } juntas
    }
    .full = la { $name }
    .again = la { $name }
    .de = de la { $name }
    .a = a la { $name }
    .de-full = de la { $name }
    .a-full = a la { $name }
    .listed = { $name }
    .group = las juntas
    .where = entre las juntas
    .los = las
    .first = primeras
    .last = últimas
    .one = una
    .none = ninguna
    .only = la única junta
    .no-other = ninguna otra junta
    .no = ninguna junta

kind-agency = agencia
    .plural = agencias
    .definite = la agencia
    .counted = { $count ->
        [one] una agencia
       *[other] { $n } agencias
    }
    .full = la { $name }
    .again = la { $name }
    .de = de la { $name }
    .a = a la { $name }
    .de-full = de la { $name }
    .a-full = a la { $name }
    .listed = { $name }
    .group = las agencias
    .where = entre las agencias
    .los = las
    .first = primeras
    .last = últimas
    .one = una
    .none = ninguna
    .only = la única agencia
    .no-other = ninguna otra agencia
    .no = ninguna agencia

kind-department-or-agency = departamento u organismo
    .plural = departamentos y organismos
    .counted = { $count ->
        [one] un departamento u organismo
       *[other] { $n } departamentos y organismos
    }
    .full = el { $name }
    .again = el { $name }
    .de = del { $name }
    .a = al { $name }
    .de-full = del { $name }
    .a-full = al { $name }
    .listed = { $name }
    .group = los departamentos y organismos
    .where = entre los departamentos y organismos
    .los = los
    .first = primeros
    .last = últimos
    .one = uno
    .none = ninguno
    .only = el único departamento u organismo
    .no-other = ningún otro departamento u organismo
    .no = ningún departamento u organismo

kind-ward = barrio
    .plural = barrios
    .definite = el barrio
    .counted = { $count ->
        [one] un barrio
       *[other] { $n } barrios
    }
    .full = el barrio de { $name }
    .cell = barrio de { $name }
    .de = de { $name }
    .a = a { $name }
    .de-full = del barrio de { $name }
    .a-full = al barrio de { $name }
    .listed = barrio de { $name }
    .group = los barrios
    .where = entre los barrios
    .los = los
    .first = primeros
    .last = últimos
    .one = uno
    .none = ninguno
    .only = el único barrio
    .no-other = ningún otro barrio
    .no = ningún barrio

kind-commune = comuna
    .plural = comunas
    .definite = la comuna
    .counted = { $count ->
        [one] una comuna
       *[other] { $n } comunas
    }
    .full = la comuna de { $name }
    .cell = comuna de { $name }
    .de = de { $name }
    .a = a { $name }
    .de-full = de la comuna de { $name }
    .a-full = a la comuna de { $name }
    .listed = comuna de { $name }
    .group = las comunas
    .where = entre las comunas
    .los = las
    .first = primeras
    .last = últimas
    .one = una
    .none = ninguna
    .only = la única comuna
    .no-other = ninguna otra comuna
    .no = ninguna comuna

kind-commune-or-ward = comuna o barrio
    .plural = comunas y barrios
    .counted = { $count ->
        [one] una comuna o barrio
       *[other] { $n } comunas y barrios
    }
    .full = { $name }
    .de = de { $name }
    .a = a { $name }
    .de-full = de { $name }
    .a-full = a { $name }
    .listed = { $name }
    .group = las comunas y barrios
    .where = entre las comunas y barrios
    .los = las
    .first = primeras
    .last = últimas
    .one = una
    .none = ninguna
    .only = la única comuna o barrio
    .no-other = ninguna otra comuna o barrio
    .no = ninguna comuna o barrio

kind-municipality = municipio
    .plural = municipios
    .definite = el municipio
    .counted = { $count ->
        [one] un municipio
       *[other] { $n } municipios
    }
    .full = el municipio de { $name }
    .de = de { $name }
    .a = a { $name }
    .de-full = del municipio de { $name }
    .a-full = al municipio de { $name }
    .listed = { $name }
    .group = los municipios
    .where = entre los municipios
    .los = los
    .first = primeros
    .last = últimos
    .one = uno
    .none = ninguno
    .only = el único municipio
    .no-other = ningún otro municipio
    .no = ningún municipio

kind-team = equipo
    .plural = equipos
    .definite = el equipo
    .counted = { $count ->
        [one] un equipo
       *[other] { $n } equipos
    }
    .full = { $name }
    .de = de { $name }
    .a = a { $name }
    .de-full = de { $name }
    .a-full = a { $name }
    .listed = { $name }
    .group = los equipos
    .where = entre los equipos
    .los = los
    .first = primeros
    .last = últimos
    .one = uno
    .none = ninguno
    .only = el único equipo
    .no-other = ningún otro equipo
    .no = ningún equipo

kind-school = colegio
    .plural = colegios
    .definite = el colegio
    .counted = { $count ->
        [one] un colegio
       *[other] { $n } colegios
    }
    .full = el colegio { $name }
    .again = el colegio { $name }
    .de = del colegio { $name }
    .a = al colegio { $name }
    .de-full = del colegio { $name }
    .a-full = al colegio { $name }
    .listed = { $name }
    .group = los colegios
    .where = entre los colegios
    .los = los
    .first = primeros
    .last = últimos
    .one = uno
    .none = ninguno
    .only = el único colegio
    .no-other = ningún otro colegio
    .no = ningún colegio

kind-hospital = hospital
    .plural = hospitales
    .definite = el hospital
    .counted = { $count ->
        [one] un hospital
       *[other] { $n } hospitales
    }
    .full = el hospital { $name }
    .again = el hospital { $name }
    .de = del hospital { $name }
    .a = al hospital { $name }
    .de-full = del hospital { $name }
    .a-full = al hospital { $name }
    .listed = { $name }
    .group = los hospitales
    .where = entre los hospitales
    .los = los
    .first = primeros
    .last = últimos
    .one = uno
    .none = ninguno
    .only = el único hospital
    .no-other = ningún otro hospital
    .no = ningún hospital

## Lo que solo se cuenta

kind-component = indicador
    .plural = indicadores
    .counted = { $count ->
        [one] un indicador
       *[other] { $n } indicadores
    }

kind-week = semana
    .plural = semanas
    .counted = { $count ->
        [one] una semana
       *[other] { $n } semanas
    }

kind-place = puesto
    .plural = puestos
    .counted = { $count ->
        [one] un puesto
       *[other] { $n } puestos
    }
