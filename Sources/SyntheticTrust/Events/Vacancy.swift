import Workforce

/// One advertised post, or several alike, and the days on which its applications move on.
struct Vacancy {
    let reference: String
    let service: Int
    let post: Post
    let payGrade: String
    let isInternational: Bool
    let isInternalOnly: Bool
    let opened: DaySerial
    let closed: DaySerial
    let shortlisted: DaySerial
    let interviewed: DaySerial

    /// - Parameter opened: from 17 days before the year to 22 before its end, so that hardly any shortlisting
    ///   falls after it.
    init(number: Int, span: YearSpan, service: Int, isInternational: Bool, _ random: inout SplitMix64) {
        let place = Structure.services[service]
        post = isInternational ? .nurse : place.posts[random.weighted(place.postWeights)]
        let profession = post.profession
        let grade = isInternational ? .band5 : profession.grades[random.weighted(profession.weights)]
        payGrade = grade.writings[random.below(grade.writings.count)]
        let year = String(span.year.startYear)
        reference = "FW-\(year)-\(String(100_000 + number).dropFirst())"
        (self.service, self.isInternational) = (service, isInternational)
        isInternalOnly = !isInternational && random.chance(1_500)
        opened = random.day(from: span.first - 17, to: span.last - 22)
        closed = opened + random.between(14, 21)
        shortlisted = closed + random.between(3, 10)
        interviewed = shortlisted + random.between(7, 14)
    }

    var place: Service { Structure.services[service] }
}
