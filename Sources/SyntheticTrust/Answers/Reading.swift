/// How the plain loop reads the entries of a row. Written from the counting rules and used by nothing else.
enum Reading {
    /// The national category's letter; `99` where there is none.
    static func category(_ ethnicOrigin: String) -> String {
        guard let first = ethnicOrigin.first else { return "99" }
        return first.uppercased()
    }

    static func group(_ ethnicOrigin: String) -> AnswerGroup {
        let letter = category(ethnicOrigin)
        if ["A", "B", "C"].contains(letter) { return .white }
        let isBME = letter.count == 1 && letter >= "D" && letter <= "S"
        return isBME ? .bme : .unknown
    }

    static let afcBands = [
        "under-1", "1", "2", "3", "4", "5", "6", "7", "8a", "8b", "8c", "8d", "9", "vsm",
    ]
    static let medicalBands = ["consultant", "senior-medical-manager", "career-grade", "trainee", "other"]

    /// The band of a pay grade as the extracts write it.
    static func band(_ payGrade: String) -> String {
        let text = payGrade.lowercased()
        switch text {
        case "under band 1": return "under-1"
        case "consultant": return "consultant"
        case "senior medical manager": return "senior-medical-manager"
        case "specialty doctor": return "career-grade"
        case "specialty registrar", "foundation year 1": return "trainee"
        case "other medical": return "other"
        default: return text.hasPrefix("band ") ? String(text.dropFirst(5)) : text
        }
    }

    /// `non-clinical`, `clinical` or `medical`.
    static func sector(payGrade: String, occupationCode: String) -> String {
        if medicalBands.contains(band(payGrade)) { return "medical" }
        let code = occupationCode.uppercased()
        return code.hasPrefix("G") || code.hasPrefix("H2") ? "non-clinical" : "clinical"
    }

    /// The rows of the national form in which a member of the headcount stands, besides `all`.
    static func variants(payGrade: String, occupationCode: String) -> [String] {
        let (band, sector) = (band(payGrade), sector(payGrade: payGrade, occupationCode: occupationCode))
        switch sector {
        case "medical" where band == "senior-medical-manager":
            return [sector, "1c-consultant", "1c-senior-medical-manager"]
        case "medical": return [sector, "1c-\(band)"]
        case "clinical": return [sector, "1b-\(band)"]
        default: return [sector, "1a-\(band)"]
        }
    }

    /// All variants of indicator 1, in the order of the form.
    static let allVariants =
        ["all", "non-clinical", "clinical", "medical"] + afcBands.map { "1a-\($0)" } + afcBands.map { "1b-\($0)" }
        + medicalBands.map { "1c-\($0)" }
}
