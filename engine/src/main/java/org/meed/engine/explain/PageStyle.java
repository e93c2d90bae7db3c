package org.meed.engine.explain;

/** The look of the page: plain, readable, printable; no font or picture from elsewhere. */
final class PageStyle {

    private PageStyle() {}

    static final String CSS =
            """
            *{box-sizing:border-box}
            html{font-family:Arial,Helvetica,"Liberation Sans",sans-serif;font-size:100%;color:#0b0c0c;background:#fff;\
            line-height:1.4;-webkit-text-size-adjust:100%}
            body{margin:0;font-size:1.0625rem}
            a{color:#1a65a6;text-underline-offset:.15em}a:focus,[tabindex]:focus{outline:3px solid #fd0;\
            box-shadow:0 4px #0b0c0c}
            .skip{position:absolute;left:-999em}.skip:focus{left:1em;top:.5em;background:#fd0;padding:.5em;color:#0b0c0c}
            .bar{background:#0b0c0c;color:#fff}.bar div{max-width:62rem;margin:0 auto;padding:.75rem 1rem;\
            display:flex;gap:1rem;flex-wrap:wrap;align-items:baseline}
            .bar b{font-size:1.4rem}
            main,footer{max-width:62rem;margin:0 auto;padding:1rem}
            h1{font-size:2.25rem;line-height:1.15;margin:1rem 0 .25rem;overflow-wrap:anywhere}
            h2{font-size:1.65rem;line-height:1.2;margin:3rem 0 1rem;padding-top:1rem;border-top:2px solid #0b0c0c}
            h3{font-size:1.25rem;margin:1.75rem 0 .5rem}
            h4{font-size:1.0625rem;margin:1.25rem 0 .35rem}
            p{margin:.5rem 0;max-width:44rem}ul,ol{padding-left:1.25rem;margin:.5rem 0}li{margin:.3rem 0;max-width:44rem}
            .lead{font-size:1.25rem}.small{font-size:.9375rem;color:#484c4f}
            dl.facts{display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1.5rem;margin:1rem 0}
            dl.facts dt{font-weight:bold}dl.facts dd{margin:0}
            table{border-collapse:collapse;width:100%;margin:.75rem 0 1.5rem;font-size:1rem}
            caption{text-align:left;font-weight:bold;padding:.25rem 0}
            th,td{text-align:left;vertical-align:top;padding:.5rem 1rem .5rem 0;border-bottom:1px solid #b1b4b6;\
            overflow-wrap:break-word}
            thead th{font-size:.9375rem}tbody th{font-weight:normal}
            .day{white-space:nowrap}.num{font-variant-numeric:tabular-nums;white-space:nowrap}
            .tag{display:inline-block;padding:.1rem .5rem;font-weight:bold;white-space:nowrap}
            .tag.achieved{background:#cce2d8;color:#005a30}.tag.not-achieved{background:#f4cdc6;color:#2a0b06}
            .tag.pending{background:#d2e2f1;color:#0c2d4a}.tag.excluded{background:#eeefef;color:#282d30}
            .tag.unverified,.tag.illustrative{background:#fff7bf;color:#594d00}
            .tag.sourced,.tag.seed{background:#eeefef;color:#282d30}
            .verdict{border-left:8px solid #b1b4b6;padding:.25rem 0 .25rem 1rem;margin:.75rem 0}
            .verdict.achieved{border-color:#00703c}.verdict.not-achieved{border-color:#d4351c}
            .verdict.pending{border-color:#1d70b8}
            .still{background:#f3f2f1;padding:.75rem 1rem;margin:1rem 0}.still h4{margin-top:0}
            .pair{display:grid;grid-template-columns:1fr 1fr;gap:2rem;margin:1rem 0}
            .pair>div{border-top:4px solid #b1b4b6;padding-top:.25rem}
            .pair .words{font-size:1rem}
            ol.steps{list-style:none;padding:0;margin:.5rem 0}
            ol.steps>li{border-bottom:1px solid #b1b4b6;padding:.5rem 0;max-width:none;display:grid;\
            grid-template-columns:9.5rem 1fr;gap:0 1rem}
            ol.steps>li.decides{background:#f3f2f1;border-left:6px solid #0b0c0c;padding-left:.75rem}
            ol.steps .answer{font-weight:bold}.why{color:#383f43;font-size:1rem}
            ul.parts{list-style:none;padding-left:0;font-size:1rem}ul.parts li{max-width:none}
            ul.parts li{display:grid;grid-template-columns:6.5rem 1fr}ul.parts li ul{grid-column:1/-1;padding-left:1.25rem}
            .yes-no{font-weight:bold}
            figure{margin:1rem 0}svg.narrow{display:none}
            svg{width:100%;height:auto;display:block}svg text{font-family:inherit;font-size:14px;fill:#0b0c0c}
            svg .lane-heading{font-weight:bold;font-size:15px}svg .tick-label,svg .known-label,svg .band-label,\
            svg .mark-label{text-anchor:middle}svg .mark-label{font-size:12px;fill:#383f43}svg .start{text-anchor:start}
            svg .tick-label{font-size:12px;fill:#383f43}svg .known-label{font-weight:bold}svg .band-label{font-size:13px}
            svg .before{text-anchor:end}svg .said{paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}
            svg .grid{stroke:#dcdedf}svg .known{stroke:#0b0c0c;stroke-width:2;stroke-dasharray:6 3}
            svg .episode{fill:#1d70b8}svg .stay{fill:#6f777b}svg .goes-on{fill-opacity:.75}
            svg .event{fill:#0b0c0c}svg .cross{stroke:#aa2a16;stroke-width:3;fill:none}
            svg .band{stroke:#0b0c0c;stroke-width:1.5;fill:#fff}svg .band.clean{fill:#cce2d8}
            svg .band.waiting{fill:#e4f0ea}svg .band.cut-off{stroke-dasharray:3 3;fill:#f3f2f1}
            svg.wide .band.broken{fill:url(#wide-hatch)}svg.narrow .band.broken{fill:url(#narrow-hatch)}
            svg .hatch-ground{fill:#fbe6e2}svg .hatch-line{stroke:#d4351c;stroke-width:2;stroke-opacity:.55}
            svg .lag{stroke:#0b0c0c;stroke-dasharray:2 3}svg .lag-end{stroke:#0b0c0c;stroke-width:2}
            svg .opening{fill:#eef5fb;stroke:#1d70b8;stroke-dasharray:4 3}
            svg .rests{stroke:#505a5f;stroke-width:1.5}svg .evidence{fill:#fff;stroke:#0b0c0c;stroke-width:2}
            svg .achieved{fill:#00703c}svg .not-achieved{fill:#aa2a16}svg .tick{stroke:#fff;stroke-width:2.5;fill:none}
            svg .pending{fill:#fff;stroke:#1d70b8;stroke-width:2.5}svg .excluded{fill:#fff;stroke:#505a5f;stroke-width:2}
            svg .hand{stroke:#0b0c0c;stroke-width:2}
            ul.key{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;font-size:.9375rem}
            ul.key svg{display:inline-block;width:26px;height:20px;vertical-align:middle;margin-right:.4rem}
            footer{border-top:1px solid #b1b4b6;margin-top:3rem;font-size:.9375rem;color:#484c4f}
            .beside th,.beside td{padding:.3rem .75rem .3rem 0}.beside .num{text-align:right}
            .beside .group th,.beside .all th,.beside .all td{font-weight:bold;padding-top:.75rem}
            .beside th[scope=colgroup]{text-align:center;border-bottom:0}
            .difference p{max-width:none}.difference td .small{white-space:nowrap}
            .words table{table-layout:fixed}.words thead th:first-child{width:16%}
            .words caption{position:absolute;left:-999em}
            details{margin:1rem 0}summary{font-weight:bold;font-size:1.25rem;cursor:pointer}
            summary:focus{outline:3px solid #fd0}
            @media (max-width:44rem){
            h1{font-size:1.75rem}h2{font-size:1.4rem}.pair{grid-template-columns:1fr;gap:.5rem}
            svg.wide{display:none}svg.narrow{display:block}dl.facts{grid-template-columns:1fr;gap:0}
            dl.facts dd{margin-bottom:.5rem}
            table,caption,tbody,tr,th,td{display:block}thead{position:absolute;left:-999em}
            tr{border-bottom:2px solid #b1b4b6;padding:.5rem 0}tbody th{font-weight:bold}
            th,td{border:0;padding:.15rem 0}td{display:grid;grid-template-columns:7.5rem 1fr;gap:.5rem}
            td::before{content:attr(data-label);font-weight:bold;font-size:.9375rem}
            ol.steps>li{grid-template-columns:1fr}ul.parts li{grid-template-columns:1fr}}
            @media print{body{font-size:11pt}.bar{background:#fff;color:#0b0c0c;border-bottom:2px solid}
            .skip{display:none}h2,h3,h4{break-after:avoid}tr,li,.verdict,.still,figure{break-inside:avoid}
            @page{size:A4;margin:14mm}.difference{font-size:8.5pt;max-width:none;padding:0}
            .difference table{font-size:8pt}.difference h1{font-size:16pt;margin:0 0 4pt}
            .difference h2{font-size:13pt;margin:10pt 0 4pt;padding-top:4pt}.difference h3{font-size:10.5pt;margin:8pt 0 2pt}
            .difference th,.difference td{padding:1.5pt 8pt 1.5pt 0;font-size:inherit}.words tr{break-inside:auto}
            .difference .small{font-size:7.5pt}
            .difference .facts{margin:2pt 0}.beside .group th,.beside .all th,.beside .all td{padding-top:4pt}
            .difference details:not([open]){display:none}.bar div{padding:0 0 4pt;max-width:none}
            a{color:inherit;text-decoration:none}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
            """;
}
