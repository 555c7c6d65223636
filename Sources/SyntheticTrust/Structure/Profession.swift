import Workforce

/// A kind of post: how the electronic staff record classes it, and how its holders spread over the grades.
struct Profession: Sendable {
    let staffGroup: String
    let role: String
    let occupationCode: String
    let sector: Sector
    /// From the lowest, in the order in which people are promoted.
    let grades: [Grade]
    let weights: [Int]

    private init(
        _ staffGroup: String, _ role: String, _ occupationCode: String, _ sector: Sector,
        _ grades: KeyValuePairs<Grade, Int>
    ) {
        (self.staffGroup, self.role, self.occupationCode, self.sector) = (staffGroup, role, occupationCode, sector)
        (self.grades, weights) = (grades.map(\.key), grades.map(\.value))
    }
}

/// The professions by name.
enum Post: Int, CaseIterable {
    case doctor, nurse, midwife, healthVisitor, healthcareAssistant, apprenticeCarer, transportAssistant, therapist
    case scientist, pharmacist, technician, administrator, apprenticeAdministrator, manager, domestic, caterer
    case craftsperson, nurseryNurse, executive, clinicalExecutive, nonExecutive

    var profession: Profession { Self.table[rawValue] }

    private static let table: [Profession] = allCases.map(Profession.init)
}

extension Profession {
    fileprivate init(_ post: Post) {
        let (clerical, assistants) = ("Administrative and Clerical", "Additional Clinical Services")
        let (nurses, ancillary) = ("Nursing and Midwifery Registered", "Estates and Ancillary")
        let technic = "Add Prof Scientific and Technic"
        switch post {
        case .doctor:
            self.init(
                "Medical and Dental", "Doctor", "021", .medical,
                [
                    .otherMedical: 4, .foundation: 12, .registrar: 28, .specialtyDoctor: 16, .consultant: 38,
                    .seniorMedicalManager: 2,
                ])
        case .nurse:
            self.init(
                nurses, "Staff Nurse", "N6A", .clinical,
                [.band5: 480, .band6: 300, .band7: 160, .band8a: 42, .band8b: 12, .band8c: 6])
        case .midwife:
            self.init(
                nurses, "Midwife", "N2C", .clinical, [.band5: 15, .band6: 60, .band7: 20, .band8a: 4, .band8b: 1])
        case .healthVisitor:
            self.init(nurses, "Specialist Community Nurse", "N3H", .clinical, [.band5: 10, .band6: 65, .band7: 25])
        case .healthcareAssistant:
            self.init(assistants, "Healthcare Assistant", "H1A", .clinical, [.band2: 58, .band3: 32, .band4: 10])
        case .apprenticeCarer:
            self.init(assistants, "Apprentice Healthcare Assistant", "H1D", .clinical, [.underBand1: 1])
        case .transportAssistant:
            self.init(assistants, "Patient Transport Assistant", "A2A", .clinical, [.band3: 70, .band4: 30])
        case .therapist:
            self.init(
                "Allied Health Professionals", "Therapist", "S1C", .clinical,
                [.band5: 26, .band6: 40, .band7: 24, .band8a: 8, .band8b: 2])
        case .scientist:
            self.init(
                "Healthcare Scientists", "Biomedical Scientist", "U0B", .clinical,
                [.band4: 10, .band5: 24, .band6: 32, .band7: 22, .band8a: 8, .band8b: 3, .band8c: 1])
        case .pharmacist:
            self.init(
                technic, "Pharmacist", "S0P", .clinical, [.band6: 30, .band7: 32, .band8a: 26, .band8b: 9, .band8c: 3])
        case .technician:
            self.init(technic, "Technician", "S4P", .clinical, [.band3: 20, .band4: 45, .band5: 28, .band6: 7])
        case .administrator:
            self.init(
                clerical, "Clerical Worker", "G2A", .nonClinical,
                [.band2: 24, .band3: 34, .band4: 26, .band5: 12, .band6: 4])
        case .apprenticeAdministrator:
            self.init(clerical, "Apprentice Administrator", "G2E", .nonClinical, [.underBand1: 1])
        case .manager:
            self.init(
                clerical, "Manager", "G1A", .nonClinical,
                [.band6: 22, .band7: 28, .band8a: 22, .band8b: 13, .band8c: 8, .band8d: 5, .band9: 2])
        case .domestic:
            self.init(
                ancillary, "Support Worker", "H2R", .nonClinical,
                [.band1: 2, .band2: 66, .band3: 22, .band4: 8, .band5: 2])
        case .caterer:
            self.init(ancillary, "Café Assistant", "H2L", .nonClinical, [.band1: 4, .band2: 66, .band3: 22, .band4: 8])
        case .craftsperson:
            self.init(ancillary, "Craftsperson", "G3A", .nonClinical, [.band3: 25, .band4: 45, .band5: 20, .band6: 10])
        case .nurseryNurse:
            self.init(assistants, "Nursery Nurse", "H1B", .clinical, [.band3: 50, .band4: 40, .band5: 10])
        case .executive:
            self.init(clerical, "Very Senior Manager", "G0A", .nonClinical, [.vsm: 1])
        case .clinicalExecutive:
            self.init(nurses, "Director of Nursing", "N0A", .clinical, [.vsm: 1])
        case .nonExecutive:
            self.init(clerical, "Non-Executive Director", "Z2E", .nonClinical, [.vsm: 1])
        }
    }
}
