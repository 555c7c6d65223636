import Plans
import Workforce

/// `plans/calendar.yaml`: the dates of the year, and the months in which forums meet.
enum CalendarFile {
    static let path = "plans/calendar.yaml"
    private static let days = 1...31

    static func read(_ file: Reader) -> PlanCalendar? {
        guard let fields = file.concept("dates", "meetings") else { return nil }
        let dates = fields.required("dates").flatMap { $0.pairs() }.map { $0.compactMap(date) }
        let meetings = fields.required("meetings").flatMap(meetings)
        guard let dates, let meetings else { return nil }
        return PlanCalendar(dates: dates, meetings: meetings)
    }

    private static func date(_ id: String, _ reader: Reader) -> NationalDate? {
        let fields = reader.fields("title", "detail", "on", "from", "until", "about", "certainty", "source")
        guard let fields, Reader.isName(id) else {
            reader.report("\"\(id)\" is not a name: lower-case letters, digits and hyphens make one.")
            return nil
        }
        let (title, detail, source) = (fields.text("title"), fields.text("detail"), fields.text("source"))
        let on = fields.required("on").flatMap(monthAndDay)
        let about = fields.required("about")?.choice(NationalDate.About.self)
        let certainty = fields.required("certainty")?.choice(NationalDate.Certainty.self)
        let (from, until) = (fields["from"]?.day(), fields["until"]?.day())
        guard let title, let detail, let source, let on, let about, let certainty else { return nil }
        if let from, let until, until < from { fields["until"]?.report("The end is before the beginning.") }
        return NationalDate(
            id: id, title: title, detail: detail, month: on.month, day: on.day, from: from, until: until, about: about,
            certainty: certainty, source: source)
    }

    private static func monthAndDay(_ reader: Reader) -> (month: Int, day: Int)? {
        guard let fields = reader.fields("month", "day") else { return nil }
        let month = fields.required("month")?.integer(in: ForumsFile.months)
        let day = fields.required("day")?.integer(in: days)
        guard let month, let day else { return nil }
        if day > Day.length(ofMonth: month, year: 2000) { fields["day"]?.report("The month has no such day.") }
        return (month, day)
    }

    private static func meetings(_ reader: Reader) -> [Cadence: [Int]]? {
        guard let fields = Fields(reader, allowed: Cadence.allCases.map(\.rawValue)) else { return nil }
        var found: [Cadence: [Int]] = [:]
        for cadence in Cadence.allCases {
            guard let list = fields[cadence.rawValue] else { continue }
            found[cadence] = list.list { $0.integer(in: ForumsFile.months) }
        }
        return found
    }
}
