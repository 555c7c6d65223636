import Plans

/// The look of a page: dark on white, at least 7 to 1, and on paper without what only screens need.
enum PageStyle {
    static func css(_ words: TableWords) -> String {
        let fills = Link.Strength.allCases.compactMap { strength in
            words.marks[strength].map { "td.\(strength.rawValue) { background: #\($0.fill); }" }
        }
        return (base + fills + paper).joined(separator: "\n")
    }

    private static let base = [
        "body { margin: 0; color: #212b32; background: #ffffff; font: 1rem/1.5 Arial, sans-serif; }",
        "main { max-width: 90rem; margin: 0 auto; padding: 1.5rem; }",
        "h1 { font-size: 2rem; line-height: 1.2; }",
        "h2 { font-size: 1.4rem; line-height: 1.3; margin-top: 2rem; }",
        ".wide { overflow-x: auto; }",
        ".wide:focus { outline: 3px solid #212b32; outline-offset: 2px; }",
        "table { border-collapse: collapse; width: 100%; }",
        "caption { text-align: left; font-weight: bold; padding: 0.5rem 0; }",
        "th, td { border: 1px solid #768692; padding: 0.4rem 0.6rem; text-align: left; vertical-align: top; }",
        "thead th { background: #edf1f3; }",
        "tbody th { font-weight: normal; min-width: 16rem; }",
        "ul { margin: 0; padding-left: 1.2rem; }",
        "abbr { text-decoration: none; font-weight: bold; }",
    ]

    private static let paper = [
        "@page { size: A4 landscape; margin: 12mm; }",
        "@media print {",
        "  body { font-size: 9pt; }",
        "  main { max-width: none; padding: 0; }",
        "  .wide { overflow: visible; }",
        "  thead { display: table-header-group; }",
        "  tr { break-inside: avoid; }",
        "  h2 { break-after: avoid; }",
        "  td { print-color-adjust: exact; -webkit-print-color-adjust: exact; }",
        "}",
    ]
}
