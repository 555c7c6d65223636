import Testing

@testable import Plans

struct ForumRegisterTests {
    private let register: ForumRegister

    init() throws { register = try Following.rules.get().forums }

    @Test(arguments: [
        ("Board", "board"), ("the Trust Board", "board"), ("Board of Directors (part 1 meeting)", "board"),
        ("Board Assurance Framework", nil), ("Project Board", nil), ("People Committee", "people-committee"),
        ("People & OD Committee", "people-committee"), ("people and od committee in September", "people-committee"),
        ("PEOPLE COMMITTEE.", "people-committee"), ("People Group", "people-group"),
        ("EDI Steering Group", "edi-steering-group"),
        ("the Equality, Diversity & Inclusion Steering Group", "edi-steering-group"),
        ("WEG", "workforce-equality-group"), ("Task & Finish Group", "task-and-finish-group"),
        ("Staff Networks", "staff-network"), ("our BME Staff Network", "staff-network"), ("", nil), ("the", nil),
        ("Catering Forum", nil), ("quarterly", nil),
    ])
    func givenAPrintedNameThenItsForumIs(_ printed: String, _ id: String?) {
        #expect(register.forum(named: printed)?.id == id)
    }

    @Test func givenAForumOfAWorkspaceThenItIsFoundAndTakesThePlaceOfOneOfItsId() {
        let own = Forum(id: "board", name: "Unitary Board", kind: .board, cadence: .monthly)
        let more = register.adding([own, Forum(id: "x", name: "Harbour Group", kind: .group, cadence: nil)])
        #expect(more.forum(named: "Unitary Board") == own && more.forum(named: "Trust Board") == nil)
        #expect(more.forum(named: "the harbour group")?.id == "x")
        #expect(more.forums.count == register.forums.count + 1)
    }

    @Test func givenSeveralForumsThenTheMostFrequentSetsTheCadence() {
        let action = Following.action(.none, forums: ["Trust Board", "People Group", "Catering Forum"])
        #expect(register.cadence(of: action) == .monthly)
        #expect(register.cadence(of: Following.action(.none, forums: ["Catering Forum"])) == nil)
    }

    @Test func givenAPlanThenEachForumHasItsActionsAndIndicators() {
        var first = Following.action(.none, forums: ["EDI Steering Group", "EDI Group", "Catering Forum"])
        first.links = [Link(.wres, "2", .direct), Link(.wres, "7", .indirect), Link(.wres, "3", .named)]
        var second = Following.action(.none, forums: ["edi group", "Catering Forum"])
        second.key = "2.2"
        let reviews = register.reviews(Plan(actions: [first, second]))
        let steering = reviews.first { $0.forum?.id == "edi-steering-group" }
        #expect(steering?.actions == ["2.1", "2.2"] && steering?.indicators == ["wres-2", "wres-7"])
        #expect(reviews.last?.name == "Catering Forum" && reviews.last?.forum == nil)
        #expect(reviews.last?.actions == ["2.1", "2.2"])
        #expect(reviews.first { $0.forum?.id == "board" }?.indicators == ["wres-9"])
        #expect(!reviews.contains { $0.forum?.id == "staff-council" })
    }
}
