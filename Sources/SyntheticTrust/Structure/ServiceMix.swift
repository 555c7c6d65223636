/// Which posts a service is made of, by kind of service.
enum ServiceMix {
    case ward, maternity, community, therapy, diagnostics, pharmacy, outpatients, theatres, office, kitchen, domestic
    case maintenance, nursery, transport

    /// Posts with their weights.
    var posts: [(post: Post, weight: Int)] {
        switch self {
        case .ward:
            [
                (.doctor, 16), (.nurse, 42), (.healthcareAssistant, 26), (.administrator, 8), (.therapist, 3),
                (.manager, 3), (.apprenticeCarer, 1),
            ]
        case .theatres: [(.doctor, 22), (.nurse, 44), (.healthcareAssistant, 20), (.technician, 10), (.manager, 2)]
        case .maternity:
            [(.doctor, 10), (.midwife, 60), (.healthcareAssistant, 18), (.administrator, 9), (.manager, 2)]
        case .community:
            [(.healthVisitor, 34), (.nurse, 28), (.healthcareAssistant, 22), (.administrator, 11), (.manager, 3)]
        case .therapy: [(.therapist, 70), (.technician, 14), (.administrator, 12), (.manager, 3)]
        case .diagnostics: [(.doctor, 10), (.scientist, 52), (.technician, 18), (.administrator, 15), (.manager, 4)]
        case .pharmacy: [(.pharmacist, 42), (.technician, 45), (.administrator, 9), (.manager, 3)]
        case .outpatients: [(.nurse, 26), (.healthcareAssistant, 24), (.administrator, 44), (.manager, 5)]
        case .office: [(.administrator, 62), (.manager, 34), (.apprenticeAdministrator, 3)]
        case .kitchen: [(.caterer, 90), (.administrator, 5), (.manager, 3)]
        case .domestic: [(.domestic, 92), (.administrator, 4), (.manager, 3)]
        case .maintenance: [(.craftsperson, 78), (.domestic, 12), (.manager, 8)]
        case .nursery: [(.nurseryNurse, 84), (.administrator, 8), (.manager, 6)]
        case .transport: [(.transportAssistant, 84), (.administrator, 10), (.manager, 4)]
        }
    }
}
