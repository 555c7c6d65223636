import Intake
import Plans

/// Reads back a plan that was given out, edited in a spreadsheet program and handed in again.
package enum RoundTrip {
    /// A cell counts as edited only where its text is another than when the file was written.
    /// - Parameters:
    ///   - current: the plan as it is now, which others may have changed since.
    ///   - removed: actions that were in the plan: a new row with the words of one brings it back, and no other action
    ///     gets its key.
    ///   - answers: question id to the index of its choice; others are as assumed.
    /// - Returns: nil where Parity did not write the file. Where it did and the file cannot be used, the plan as it is
    ///   and a fault that says why.
    package static func read(
        _ document: SourceDocument, current: Plan, removed: [Action] = [], vocabulary: PlanVocabulary,
        layouts: PlanLayouts, answers: [String: Int] = [:]
    ) -> RoundTripResult? {
        switch ExportedFile.read(document, current: current, layouts: layouts) {
        case nil: return nil
        case .refused(let reason):
            let fault = RoundTripFault(place: document.name, text: "", message: reason)
            return RoundTripResult(
                proposed: current, questions: [], undecided: [], faults: [fault], notices: document.notices, plan: "",
                baseRevision: "", layout: "")
        case .sheet(let sheet):
            var merge = SheetMerge(
                sheet: sheet, current: current, removed: removed, words: layouts.words, answers: answers,
                reader: FieldReader(vocabulary: vocabulary, plan: current))
            merge.run()
            return merge.result(notices: document.notices.filter { !isOfOurMaking($0, layouts.words) })
        }
    }

    /// The reader of documents mentions the hidden sheet and the hidden column of keys, which are as they should be.
    private static func isOfOurMaking(_ notice: String, _ words: TableWords) -> Bool {
        notice.hasSuffix(": “\(WorkbookManifest.sheet)”.") || notice.hasSuffix("sheet “\(words(.plan))”, column A.")
    }
}
