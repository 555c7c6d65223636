import Workforce

/// Reads the cells of one column by its type. The text comes trimmed; a blank is read as nothing, not as a fault.
struct CellReader {
    private let type: ColumnType
    private let codes: CodeCell
    private let vocabulary: Vocabulary

    init(_ column: Column, _ vocabulary: Vocabulary) {
        (type, self.vocabulary) = (column.type, vocabulary)
        codes = CodeCell(column)
    }

    func read(_ text: String) -> CellReading {
        guard !text.isEmpty else { return .blank }
        switch type {
        case .text: return .read(text)
        case .code: return codes.read(text)
        case .date: return DateCell.read(text)
        case .yesNo: return YesNoCell.read(text)
        case .count: return NumberCell.readCount(text)
        case .hundredths: return NumberCell.readHundredths(text)
        case .ethnicity: return EthnicityCell.read(text, vocabulary.ethnicities)
        case .payGrade: return PayGradeCell.read(text, vocabulary.payScale)
        case .occupation: return .read(text.uppercased())
        case .year: return NumberCell.readYear(text)
        }
    }
}
