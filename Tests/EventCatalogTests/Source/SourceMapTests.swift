import EventCatalog
import Testing

@Suite struct SourceMapTests {
    @Test("An offset is converted to a location in its file, even beyond its end")
    func places() {
        var map = SourceMap(SourceFile(path: "a", bytes: Array("1\n23".utf8)))
        let second = map.add(SourceFile(path: "b", bytes: []))
        let third = map.add(SourceFile(path: "c", bytes: Array("x\ny".utf8)))
        let offsets = [0, 2, 3, 4, second, third, third + 2, third + 3]
        #expect(
            offsets.map { map.location(at: $0).description } == [
                "a:1:1", "a:2:1", "a:2:2", "a:2:3", "b:1:1", "c:1:1", "c:2:1", "c:2:2",
            ])
    }
}
