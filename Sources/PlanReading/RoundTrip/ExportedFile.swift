import Intake
import Plans

/// Recognises a file that Parity wrote: a workbook by its hidden sheet, CSV by the title of its first column.
enum ExportedFile {
    enum Reading {
        case sheet(ReturnedSheet)
        /// A sentence.
        case refused(String)
    }

    static func read(_ document: SourceDocument, current: Plan, layouts: PlanLayouts) -> Reading? {
        workbook(document) ?? table(document, current, layouts)
    }

    private static func workbook(_ document: SourceDocument) -> Reading? {
        guard let mark = document.lines.first(where: { $0.cells.first?.text == WorkbookManifest.mark }) else {
            return nil
        }
        let own = document.lines.filter { $0.sheet == mark.sheet }.drop { $0.number != mark.number }
        guard let manifest = WorkbookManifest(rows: own.map { $0.cells.map(\.text) }) else { return nil }
        if let refusal = refusal(manifest) { return .refused(refusal) }
        let rest = document.lines.filter { $0.sheet != mark.sheet }
        return .sheet(ReturnedSheet(manifest: manifest, lines: rest))
    }

    private static func refusal(_ manifest: WorkbookManifest) -> String? {
        guard manifest.version <= WorkbookManifest.currentVersion else {
            return
                "A newer version of Parity wrote this workbook (format \(manifest.version)), so this one cannot tell "
                + "what was edited. Bring Parity up to date, or export the plan again and copy the changes over."
        }
        guard !manifest.columns.isEmpty, manifest.version > 0 else {
            return
                "The hidden sheet “\(WorkbookManifest.sheet)” of this workbook is damaged, so it cannot be told what "
                + "was edited. Export the plan again and copy the changes over."
        }
        return nil
    }

    /// CSV does not say what its cells held when it was written, so they are compared with the plan as it is now.
    private static func table(_ document: SourceDocument, _ current: Plan, _ layouts: PlanLayouts) -> Reading? {
        let key = layouts.words(.key)
        guard let header = document.lines.first(where: { !$0.isBlank }), header.sheet == nil else { return nil }
        let titles = header.cells.map { CanonicalText.line($0.text) }
        guard titles.first == key, let form = layouts.forms[.register] else { return nil }
        let columns = form.columns.filter { titles.contains($0.title) }
        guard !columns.isEmpty else { return nil }
        let manifest = WorkbookManifest(comparing: current, columns: columns, words: layouts.words)
        return .sheet(ReturnedSheet(manifest: manifest, lines: document.lines, isGuarded: true))
    }
}
