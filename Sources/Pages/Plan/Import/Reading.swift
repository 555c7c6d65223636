import Plans

extension PlanReadingPage {
    /// The document and what the reader has said of it so far.
    package struct Reading: Sendable {
        package var token: String
        package var document: String
        /// What kind of document it is, in words: “Word document”.
        package var format: String
        package var read: ReadPlan
        /// Question id to the choice that was made; others are as assumed.
        package var answers: [String: Int]
        /// What would change in the plan that is held; nil where the document is taken as a plan of its own.
        package var difference: PlanDifference?
        /// Keys whose nationally fixed date the document moves: these changes will be refused.
        package var refused: Set<String>
        package var mistake: String?
        /// What was left aside or could not be taken over, each a sentence.
        package var notices: [String]
        /// Reasons that were entered for moved dates, by key of the action.
        package var reasons: [String: String]
        /// Revision of the held plan that the difference was made from; posted back as `revision`.
        package var revision: Int?
        /// A plan is held, and this document is to be a further one.
        package var isFurther: Bool
        /// What would change in the plan itself, outside its actions, each a sentence.
        package var metadataChanges: [String]
        /// Ids of the changes that the reader has unticked: `2.1:due`, `2.1:added`, `2.1:removed`.
        package var leftOut: Set<String>

        package init(
            token: String, document: String, format: String, read: ReadPlan, answers: [String: Int] = [:],
            difference: PlanDifference? = nil, refused: Set<String> = [], mistake: String? = nil,
            reasons: [String: String] = [:], notices: [String] = [], revision: Int? = nil, isFurther: Bool = false,
            metadataChanges: [String] = [], leftOut: Set<String> = []
        ) {
            (self.token, self.document, self.format, self.read) = (token, document, format, read)
            (self.answers, self.difference, self.refused) = (answers, difference, refused)
            (self.mistake, self.reasons, self.notices) = (mistake, reasons, notices)
            (self.revision, self.isFurther) = (revision, isFurther)
            (self.metadataChanges, self.leftOut) = (metadataChanges, leftOut)
        }

        /// What the reader takes the document for; posted back as `kind`.
        var kind: String { difference != nil ? "version" : isFurther ? "further" : "first" }
    }
}
