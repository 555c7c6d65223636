/// One service of the trust and its place in the unit tree.
struct Service: Sendable {
    let careGroup: String
    let directorate: String
    let name: String
    let posts: [Post]
    let postWeights: [Int]
    /// Its size beside the others.
    let weight: Int
    let costCentre: String
    /// The unnamed column `Position Title`, one for each post.
    let positionTitles: [String]

    init(_ careGroup: String, _ directorate: String, _ name: String, _ mix: ServiceMix, _ weight: Int, number: Int) {
        (self.careGroup, self.directorate, self.name, self.weight) = (careGroup, directorate, name, weight)
        (posts, postWeights) = (mix.posts.map(\.post), mix.posts.map(\.weight))
        costCentre = "CC\(4_100 + number * 7)"
        positionTitles = Post.allCases.map { "\($0.profession.role) - \(name)" }
    }
}

/// The invented trust and its unit tree.
enum Structure {
    static let trust = "Fenmarsh and Wold NHS Foundation Trust"

    /// A directorate's services are written `name, kind, weight`.
    private typealias Entry = (name: String, mix: ServiceMix, weight: Int)

    static let services: [Service] = tree.enumerated().map { number, line in
        Service(line.careGroup, line.directorate, line.entry.name, line.entry.mix, line.entry.weight, number: number)
    }

    static let weights = services.map(\.weight)

    /// The service that is made to do far worse than the trust in appointing from shortlisting.
    static let unevenService = index(of: "Theatres")
    static let executiveOffice = index(of: "Executive Office")

    static let careGroups: [String] = services.reduce(into: []) { names, service in
        if names.last != service.careGroup { names.append(service.careGroup) }
    }

    private static func index(of name: String) -> Int { services.firstIndex { $0.name == name } ?? 0 }

    private static var tree: [(careGroup: String, directorate: String, entry: Entry)] {
        directorates.flatMap { careGroup, directorate, entries in entries.map { (careGroup, directorate, $0) } }
    }

    private static let directorates: [(String, String, [Entry])] = [
        (
            "Acute and Emergency Care", "Emergency Medicine",
            [
                ("Emergency Department", .ward, 42), ("Acute Assessment Unit", .ward, 28),
                ("Patient Transport", .transport, 14),
            ]
        ),
        (
            "Acute and Emergency Care", "Specialist Medicine",
            [
                ("Respiratory Medicine", .ward, 26), ("Cardiology", .ward, 26), ("Older People's Medicine", .ward, 40),
                ("Stroke Unit", .ward, 20),
            ]
        ),
        (
            "Surgery and Critical Care", "Surgical Specialties",
            [
                ("General Surgery", .ward, 34), ("Ear, Nose and Throat", .ward, 14), ("Orthopaedics", .ward, 28),
                ("Urology", .ward, 14),
            ]
        ),
        (
            "Surgery and Critical Care", "Theatres and Critical Care",
            [("Theatres", .theatres, 36), ("Intensive Care", .ward, 26), ("Sterile Services", .domestic, 10)]
        ),
        (
            "Women, Children and Families", "Maternity and Gynaecology",
            [("Maternity Unit", .maternity, 32), ("Community Midwifery", .maternity, 16), ("Gynaecology", .ward, 14)]
        ),
        (
            "Women, Children and Families", "Children's Services",
            [
                ("Children's Ward", .ward, 24), ("Neonatal Unit", .ward, 16), ("Health Visiting", .community, 22),
                ("School Nursing", .community, 12),
            ]
        ),
        (
            "Community and Therapies", "Community Nursing",
            [
                ("District Nursing North", .community, 24), ("District Nursing South", .community, 24),
                ("Community Hospital", .ward, 22),
            ]
        ),
        (
            "Community and Therapies", "Therapies",
            [
                ("Physiotherapy", .therapy, 22), ("Occupational Therapy", .therapy, 18),
                ("Speech and Language Therapy", .therapy, 10), ("Administration", .office, 14),
            ]
        ),
        (
            "Clinical Support", "Diagnostics",
            [("Radiology", .diagnostics, 26), ("Pathology", .diagnostics, 30), ("Endoscopy", .theatres, 12)]
        ),
        (
            "Clinical Support", "Pharmacy and Outpatients",
            [("Pharmacy", .pharmacy, 20), ("Outpatients", .outpatients, 30), ("Health Records", .office, 14)]
        ),
        (
            "Corporate and Estates", "Corporate Services",
            [
                ("Executive Office", .office, 4), ("Administration", .office, 20), ("Finance", .office, 14),
                ("People and Culture", .office, 16), ("Digital Services", .office, 16),
            ]
        ),
        (
            "Corporate and Estates", "Estates and Facilities",
            [
                ("Catering", .kitchen, 18), ("Cleaning and Portering", .domestic, 44),
                ("Estates Maintenance", .maintenance, 14), ("Crèche Services", .nursery, 8),
            ]
        ),
    ]
}
