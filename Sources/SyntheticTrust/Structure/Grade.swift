import Workforce

/// The pay grades of the trust, from the lowest.
enum Grade: Int, CaseIterable {
    case underBand1, band1, band2, band3, band4, band5, band6, band7, band8a, band8b, band8c, band8d, band9, vsm
    case otherMedical, foundation, registrar, specialtyDoctor, consultant, seniorMedicalManager

    /// How extracts write it; one person's grade is written in one way, different people's in several.
    var writings: [String] { Self.writingTable[rawValue] }

    /// Lowest pay an hour, in pence, and the step for each further point.
    var pay: (base: Int, step: Int) { Self.payTable[rawValue] }

    /// Years of age that nobody of the grade is under.
    var youngest: Int {
        switch self {
        case .underBand1, .band1, .band2, .band3, .band4: 18
        case .band5, .band6, .foundation, .otherMedical: 22
        case .band7, .registrar, .specialtyDoctor: 27
        case .band8a, .band8b, .band8c, .band8d, .band9, .vsm, .consultant, .seniorMedicalManager: 34
        }
    }

    func tier(in sector: Sector) -> EthnicTier {
        switch sector {
        case .nonClinical: self < .band5 ? .nonClinicalLower : self < .band8a ? .nonClinicalMiddle : .nonClinicalUpper
        case .clinical where self < .band5: .clinicalLower
        case .clinical: self < .band6 ? .clinicalEntry : self < .band8a ? .clinicalMiddle : .clinicalUpper
        case .medical where self < .consultant: .otherDoctor
        case .medical: self == .consultant ? .consultant : .seniorMedicalManager
        }
    }

    private static let writingTable: [[String]] = [
        ["Under Band 1"],
        ["Band 1"], ["Band 2", "Band 2", "2"], ["Band 3", "Band 3", "3"], ["Band 4", "Band 4", "4"],
        ["Band 5", "Band 5", "5"], ["Band 6", "Band 6", "6"], ["Band 7", "Band 7", "7"],
        ["8a", "Band 8A", "8A", "Band 8a"], ["Band 8B", "8b"], ["Band 8C", "8c"], ["Band 8D", "8d"],
        ["Band 9", "9"], ["VSM"],
        ["Other medical"], ["Foundation Year 1"], ["Specialty Registrar"], ["Specialty Doctor"], ["Consultant"],
        ["Senior Medical Manager"],
    ]

    private static let payTable: [(base: Int, step: Int)] = [
        (755, 15), (1_205, 0), (1_210, 0), (1_238, 45), (1_364, 68), (1_534, 130), (1_892, 145), (2_336, 150),
        (2_692, 170), (3_135, 240), (3_721, 280), (4_441, 340), (5_299, 420), (6_350, 900),
        (2_450, 90), (1_875, 0), (2_540, 260), (2_720, 300), (5_080, 310), (6_200, 330),
    ]
}

extension Grade: Comparable {
    static func < (a: Grade, b: Grade) -> Bool { a.rawValue < b.rawValue }
}
