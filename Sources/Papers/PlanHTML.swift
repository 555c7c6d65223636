import Plans

/// A table as a page of its own: it needs no script and no other file, prints on A4, and reads in order aloud.
package enum PlanHTML {
    /// - Parameter language: of the page, as HTML names it.
    package static func page(_ table: PlanTable, language: String = "en-GB") -> String {
        let title = MarkupText.escaped(table.title)
        return """
            <!doctype html>
            <html lang="\(MarkupText.escaped(language))">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title): \(MarkupText.escaped(table.subtitle))</title>
            <style>
            \(PageStyle.css(table.words))
            </style>
            </head>
            <body>
            <main>
            <h1>\(title)</h1>
            <p>\(MarkupText.escaped(table.subtitle))</p>
            \(body(table).joined(separator: "\n"))
            </main>
            </body>
            </html>

            """
    }

    private static func body(_ table: PlanTable) -> [String] {
        let legend = table.legend.map { ["<p>\(MarkupText.escaped("\($0) \(table.words(.colours))"))</p>"] } ?? []
        let isEmpty = table.sections.allSatisfy(\.rows.isEmpty)
        let none = isEmpty ? ["<p>\(MarkupText.escaped(table.words(.empty)))</p>"] : []
        let note = [
            "<h2>\(MarkupText.escaped(table.words(.languageNote)))</h2>",
            "<p>\(MarkupText.escaped(table.languageNote))</p>",
        ]
        return legend + none
            + table.sections.enumerated().flatMap { HTMLSection(table: table, section: $1, number: $0 + 1).lines }
            + note
    }
}
