import Workforce

/// A pay grade: kept as written, with a warning where it belongs to no band.
enum PayGradeCell {
    static func read(_ text: String, _ scale: PayScale) -> CellReading {
        .read(text, doubt: scale.band(ofGrade: text) == nil ? unrecognised : nil)
    }

    private static let unrecognised = Fault.warning(
        .unrecognisedGrade, "No pay band has this grade; the row is counted without a band.",
        mend: "correct the grade in the source system, or add it to a band in the catalogue.")
}
