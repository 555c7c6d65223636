import Plans
import Testing

struct ActionOrderTests {
    @Test(
        "the document decides, and what it lacks follows what stood before it",
        arguments: [
            (["a", "b", "c"], ["a", "b", "c"], ["a", "b", "c"]), (["c", "a"], ["a", "b", "c"], ["c", "a", "b"]),
            (["b", "n", "c"], ["x", "y", "b", "c"], ["x", "y", "b", "n", "c"]), ([], ["a", "b"], ["a", "b"]),
            (["gone", "a"], ["gone", "a"], ["a"]),
        ])
    func merged(_ document: [String], _ held: [String], _ expected: [String]) {
        let present = Set(document + held).subtracting(["gone"])
        #expect(ActionOrder.merged(document: document, held: held, present: present) == expected)
    }
}
