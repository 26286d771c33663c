import Testing

@testable import EventCodeGeneration

@Suite struct SourceTextTests {
    private let empty: SourceText = ""

    @Test("A block keeps the indentation of its line, and empty lines stay empty")
    func indentation() {
        let block: SourceText = "a {\n    b\n\n}"
        let text: SourceText = """
            x
                \(block)
            y
            """
        #expect(text.description == "x\n    a {\n        b\n\n    }\ny")
    }

    @Test("An empty block removes its line if the line has nothing else")
    func emptyBlock() {
        let text: SourceText = """
            a
                \(empty)
            b\(empty)
            \(empty)c
            """
        #expect(text.description == "a\nb\nc")
    }

    @Test("Blocks are on separate lines, and empty blocks are omitted")
    func blocks() {
        let text: SourceText = """
            [
                \(["a", empty, "b\nc"])
            ]
            """
        #expect(text.description == "[\n    a\n    b\n    c\n]")
        #expect([SourceText("a"), empty, "b"].separatedByEmptyLines.description == "a\n\nb")
    }

    @Test("Interpolated names and numbers stay in their line")
    func inline() {
        let text: SourceText = "case \(SwiftIdentifier("default")): \(5) \("x")"
        #expect(text.description == "case `default`: 5 x")
    }
}
