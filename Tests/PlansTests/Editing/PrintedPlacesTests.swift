import Plans
import Testing

struct PrintedPlacesTests {
    private let target = Target(metric: "Share", target: 10, unit: .percent, text: "to 10%", line: 4)
    private let place = Action.Occurrence(lines: 3...4, wording: "Act")

    @Test("the places of another document replace those of the one before")
    func taken() {
        // given
        var action = Action(key: "1", text: "Act", targets: [target], occurrences: [place])
        var printed = action
        printed.occurrences = [Action.Occurrence(lines: 7...8, wording: "Act")]
        printed.targets[0].line = 8
        // when
        action.takePlaces(of: printed)
        // then
        #expect(action == printed)
    }

    @Test("a target that the document has otherwise stands on no line of it")
    func otherTarget() {
        var action = Action(key: "1", text: "Act", targets: [target], occurrences: [place])
        action.takePlaces(of: Action(key: "1", text: "Act"))
        #expect(action.occurrences.isEmpty && action.targets.map(\.line) == [nil])
    }

    @Test("what the document does not have is printed nowhere")
    func dropped() {
        var action = Action(key: "1", text: "Act", targets: [target], occurrences: [place])
        action.dropPlaces()
        #expect(action.occurrences.isEmpty && action.targets.map(\.line) == [nil])
    }
}
