import ArgumentParser
import Operations
import Plans

struct PlanMatrix: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "matrix",
        abstract: "Show the actions against the nine indicators: direct or indirect.",
        discussion: "D is direct, I indirect, N named in its words, M measured on. None of them is good or bad.")

    @OptionGroup var options: PlanOptions
    @OptionGroup var output: FormatOptions

    func run() throws {
        let view = try options.view(try options.place.open())
        let matrix = view.matrix
        let table = TextTable(
            headers: ["Action"] + matrix.indicators + ["Text"],
            rows: matrix.rows.map { [$0.key] + $0.letters + [PlanText.short($0.text, 60)] })
        switch output.format {
        case .json: try Terminal.json(matrix)
        case .csv: print(table.csv, terminator: "")
        case .table: print(table.text, Self.legend(matrix), separator: "\n\n")
        }
    }

    private static func legend(_ matrix: IndicatorMatrix) -> String {
        let bare = matrix.rows.filter { $0.letters.allSatisfy(\.isEmpty) }.count
        return "D direct, I indirect, N named in its words, M measured on. "
            + "\(matrix.rows.count) actions; \(bare) \(bare == 1 ? "is" : "are") linked to no indicator."
    }
}
