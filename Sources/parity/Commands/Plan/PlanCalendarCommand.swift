import ArgumentParser
import Foundation
import Operations
import Plans
import Workforce

struct PlanCalendarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "Show the forward plan of a year: national dates, forums, deadlines; or write it as .ics.",
        discussion: """
            Forums and national dates are in plans/forums.yaml and plans/calendar.yaml of
            the catalogue. With --forums the register is listed with what each reviews.
            """)

    @Option(name: .long, help: "The financial year, such as 2025-26; the present one if left out.")
    var year: FinancialYear?

    @Option(name: .long, help: "A calendar file to write, for Outlook and others.", completion: .file())
    var ics: String?

    @Flag(name: .long, help: "List the forums instead, with what each reviews.")
    var forums = false

    @OptionGroup var options: PlanOptions
    @OptionGroup var output: FormatOptions

    func run() throws {
        let view = try options.view(try options.place.open())
        let ahead = try PlanYear(view, year: year)
        if let ics {
            let text = try ahead.iCalendar(of: view, now: Date())
            try OutputFile.write(text.utf8, to: ics)
            return print("Wrote \(ahead.entries.count) entries of \(ahead.year) to “\(ics)”.")
        }
        let table = forums ? Self.forums(ahead) : Self.entries(ahead)
        switch output.format {
        case .json: try Terminal.json(PlanYearJSON(ahead))
        case .csv: print(table.csv, terminator: "")
        case .table: print(table.text)
        }
    }

    private static func entries(_ ahead: PlanYear) -> TextTable {
        TextTable(
            headers: ["When", "Kind", "What", "Actions"],
            rows: ahead.entries.map {
                [$0.when.description, $0.kind.rawValue, $0.title, $0.actions.joined(separator: ", ")]
            })
    }

    private static func forums(_ ahead: PlanYear) -> TextTable {
        TextTable(
            headers: ["Forum", "Meets", "Actions", "Indicators"],
            rows: ahead.reviews.map {
                [
                    $0.name, $0.forum.map { $0.cadence?.rawValue ?? "as needed" } ?? "not in the register",
                    $0.actions.joined(separator: ", "), $0.indicators.joined(separator: ", "),
                ]
            })
    }
}
