import Foundation
import TestSupport
import Testing

@Suite struct ArticleTests {
    @Test("The Swift code of an article is part of a test", arguments: try Article.all)
    func code(article: Article) throws {
        let tested = try Article.testedCode
        for block in article.code {
            #expect(tested.contains(block), "no test has this code:\n\(block)")
        }
    }

    @Test("The articles show each part of the tests that is marked for them")
    func marks() throws {
        let shown = try Set(Article.all.flatMap(\.code))
        let tested = try Article.testedCode
        #expect(tested.count > 10)
        #expect(tested.subtracting(shown) == [])
    }

    @Test("The tests that the article on CloudEvents names exist")
    func namedTests() throws {
        let article = try #require(try Article.all.first { $0.testDescription == "CloudEvents.md" })
        let tests = article.text.matches(of: #/`(\w+Tests)/(\w+)\.(\w+)`/#)
        #expect(tests.count > 30)
        for test in tests {
            let (target, suite, function) = (test.output.1, test.output.2, test.output.3)
            let names = FileManager.default.enumerator(
                atPath: PackageFolder.root.appending(path: "Tests/\(target)").path)
            let name = names?.compactMap { $0 as? String }
                .first { $0.split(separator: "/").last == "\(suite).swift" }
            let file = try #require(name, "\(target) has no suite \(suite)")
            let text = try String(
                contentsOf: PackageFolder.root.appending(path: "Tests/\(target)/\(file)"),
                encoding: .utf8)
            #expect(text.contains("func \(function)("), "\(suite) has no test \(function)")
        }
    }
}
