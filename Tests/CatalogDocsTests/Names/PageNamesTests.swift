import Testing

@testable import CatalogDocs

@Suite struct PageNamesTests {
    @Test("File names are safe on every system, and differ without regard to case")
    func names() {
        var names = PageNames()
        let pairs = [
            ("checkout.session.paid", "checkout.session.paid"), ("A", "A"), ("a", "a-2"),
            ("../../etc/passwd", "---.--etc-passwd"), ("a/b", "a-b"), ("a\\b", "a-b-2"),
            ("a-2", "a-2-2"), ("", "_"), (".", "-"), ("con", "_con"), ("NUL.x", "_NUL.x"),
            ("é", "--2"), ("a\nb", "a-b-3"), ("a:b|c?*", "a-b-c--"),
        ]
        for (text, name) in pairs { #expect(names.name(for: text) == name, "\(text)") }
    }

    @Test("Names are not longer than file systems allow, and stay different")
    func length() {
        var names = PageNames()
        let long = String(repeating: "x", count: 300)
        let all = (0..<50).map { names.name(for: long + "\($0)") }
        #expect(Set(all).count == 50)
        #expect(all.allSatisfy { $0.utf8.count < 110 })
    }

    @Test("Anchors are those of GitHub, also of headings that differ in punctuation only")
    func anchors() {
        var anchors = PageAnchors()
        #expect(anchors.anchor(of: "Struct `A.BC`") == "struct-abc")
        #expect(anchors.anchor(of: "Struct `AB.C`") == "struct-abc-1")
        #expect(anchors.anchor(of: "Enum `_1.É`") == "enum-_1é")
    }
}
