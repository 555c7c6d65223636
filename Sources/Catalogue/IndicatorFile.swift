import Indicators
import Workforce

/// `indicators/<id>.yaml`: one indicator. The nine of the standard and a trust's own are written alike.
struct IndicatorFile {
    let shelf: Shelf

    static let folder = "indicators"

    func read(_ file: Reader, id: String) -> IndicatorDefinition? {
        let fields = file.concept(
            "number", "title", "short-title", "why", "measure", "better", "orientation", "words", "events", "of",
            "reference", "variants", "editions")
        guard let fields else { return nil }
        let counted = counted(fields)
        let (title, shortTitle, why) = (fields.text("title"), fields.text("short-title"), fields.text("why"))
        let measure = fields.required("measure")?.choice(IndicatorDefinition.Measure.self)
        let better = fields.required("better")?.choice(IndicatorDefinition.Better.self)
        let orientation = fields.required("orientation")?.choice(IndicatorDefinition.Orientation.self)
        let number = fields["number"]?.integer(from: 1)
        let words = fields.required("words").flatMap(words)
        checkReference(fields, measure)
        guard let title, let shortTitle, let why, let measure, let better, let orientation, let words,
            let events = counted.events, let of = counted.of, let variants = counted.variants,
            let editions = counted.editions
        else { return nil }
        return IndicatorDefinition(
            id: id, number: number, title: title, shortTitle: shortTitle, why: why, measure: measure, better: better,
            orientation: orientation, events: events, of: of, reference: counted.reference, variants: variants,
            editions: editions, words: words)
    }

    /// What is counted, and in which forms.
    private struct Counted {
        var events, of, reference: CountSource?
        var variants: [Variant]?
        var editions: [Edition]?
    }

    private func counted(_ fields: Fields) -> Counted {
        let reader = CountSourceReader(shelf: shelf)
        var counted = Counted(
            events: reader.source(fields.required("events")), of: reader.source(fields.required("of")),
            reference: reader.source(fields["reference"]))
        counted.variants = fields.required("variants").flatMap {
            VariantReader(shelf: shelf, events: counted.events, of: counted.of).list($0)
        }
        counted.editions = fields.required("editions").flatMap { editions($0, [counted.events, counted.of]) }
        return counted
    }

    private func editions(_ reader: Reader, _ sources: [CountSource?]) -> [Edition]? {
        let known = sources.compactMap { $0 }
        let headers = known.flatMap { source in
            source.conditions.compactMap { condition -> (String, String)? in
                if case .isQuestion(let header) = condition { (source.dataset, header) } else { nil }
            }
        }
        let codes = headers.first.flatMap { shelf.datasets[$0.0]?.dataset.column($0.1)?.codes.map(\.value) } ?? []
        let needsQuestion = known.count == sources.count ? !headers.isEmpty : nil
        return EditionReader(needsQuestion: needsQuestion, questions: codes.isEmpty ? nil : codes).list(reader)
    }

    private func checkReference(_ fields: Fields, _ measure: IndicatorDefinition.Measure?) {
        switch measure {
        case .share, .representation: _ = fields.required("reference")
        case .likelihood, .experience, .progression:
            fields["reference"]?.report("The measure \"\(measure?.rawValue ?? "")\" has no reference.")
        case nil: break
        }
    }

    private func words(_ reader: Reader) -> Wording? {
        guard let fields = reader.fields("people", "verb", "event", "events") else { return nil }
        let (people, verb) = (fields.text("people"), fields.text("verb"))
        let (event, events) = (fields.text("event"), fields.text("events"))
        guard let people, let verb, let event, let events else { return nil }
        return Wording(people: people, verb: verb, event: event, events: events)
    }
}
