import CatalogImport
import StrictJSON
import Testing

@Suite struct CatalogMergeTests {
    private static let cases: [(base: String, mine: String, theirs: String, merged: String)] = [
        (#"{"a": 1}"#, #"{"a": 1}"#, #"{"a": 2}"#, #"{"a":2}"#),
        (#"{"a": 1}"#, #"{"a": 2}"#, #"{"a": 1}"#, #"{"a":2}"#),
        (#"{"a": 1}"#, #"{"a": 2}"#, #"{"a": 2}"#, #"{"a":2}"#),
        (
            #"{"a": 1, "c": 1}"#, #"{"c": 1, "a": 1}"#, #"{"a": 1, "b": 1, "c": 1}"#,
            #"{"a":1,"b":1,"c":1}"#
        ),
        (
            #"{"a": 1, "c": 1}"#, #"{"c": 1, "a": 2}"#, #"{"a": 1, "b": 1, "c": 1}"#,
            #"{"c":1,"a":2,"b":1}"#
        ),
        (#"{"a": 1, "b": 1}"#, #"{"a": 1}"#, #"{"a": 2, "b": 1}"#, #"{"a":2}"#),
        (#"{"a": 1, "b": 1}"#, #"{"a": 2, "b": 1}"#, #"{"a": 1}"#, #"{"a":2}"#),
        (#"["a", "b"]"#, #"["a", "b", "x"]"#, #"["b", "c"]"#, #"["b","x","c"]"#),
        (
            #"[{"a": 1}, {"b": 1}]"#, #"[{"a": 2}, {"b": 1}]"#, #"[{"a": 1}, {"b": 2}]"#,
            #"[{"a":2},{"b":2}]"#
        ),
        (#"{}"#, #"{"a": {"x": 1}}"#, #"{"a": {"y": 1}}"#, #"{"a":{"y":1,"x":1}}"#),
    ]

    @Test("What one side changed is taken from it", arguments: cases)
    func merging(base: String, mine: String, theirs: String, merged: String) throws {
        let merge = try merge(base, mine, theirs)
        #expect(merge.catalog.description == merged)
        #expect(merge.conflicts.isEmpty)
    }

    private static let clashes: [(base: String, mine: String, theirs: String, pointer: String)] =
        [
            (#"{"a": 1}"#, #"{"a": 2}"#, #"{"a": 3}"#, "/a"),
            (#"{"a": {"b": 1}}"#, #"{"a": {"b": 2}}"#, #"{}"#, "/a"),
            (#"{"a": {"b": 1}}"#, #"{}"#, #"{"a": {"b": 2}}"#, "/a"),
            (#"[{"a": 1}]"#, #"[{"a": 2}]"#, #"[{"a": 1}, {}]"#, ""),
        ]

    @Test("What both sides changed is a conflict, in which one side counts", arguments: clashes)
    func conflicts(base: String, mine: String, theirs: String, pointer: String) throws {
        let kept = try merge(base, mine, theirs)
        #expect(kept.conflicts.map(\.pointer.description) == [pointer])
        #expect(try kept.catalog == JSONValue(Array(mine.utf8)))
        let taken = try merge(base, mine, theirs, .source)
        #expect(try taken.catalog == JSONValue(Array(theirs.utf8)))
    }

    private func merge(
        _ base: String, _ mine: String, _ theirs: String, _ side: CatalogMerge.Side = .catalog
    ) throws -> CatalogMerge {
        CatalogMerge(
            base: try JSONValue(Array(base.utf8)), catalog: try JSONValue(Array(mine.utf8)),
            source: try JSONValue(Array(theirs.utf8)), preferring: side)
    }
}
