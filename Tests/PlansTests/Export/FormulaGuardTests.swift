import Plans
import Testing

struct FormulaGuardTests {
    @Test(
        "what begins like a formula is guarded, and every text comes back",
        arguments: [
            ("=1+1", "'=1+1"), ("+44 20", "'+44 20"), ("- a point", "'- a point"), ("@here", "'@here"), ("'=x", "''=x"),
            ("'plain'", "'plain'"), ("plain", "plain"), ("", ""), ("'", "'"), ("\tx", "'\tx"), ("''-", "'''-"),
        ])
    func guarded(_ text: String, _ expected: String) {
        #expect(FormulaGuard.guarded(text) == expected)
        #expect(FormulaGuard.undone(expected) == text)
    }
}
