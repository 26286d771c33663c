import Testing
@_spi(Generated) import WebhookEvents

@Suite struct CalendarDateTests {
    @Test(
        "A date has its components",
        arguments: [
            ("2026-03-02", 2026, 3, 2), ("2024-02-29", 2024, 2, 29), ("0000-12-31", 0, 12, 31),
        ])
    func components(text: String, year: Int, month: Int, day: Int) throws {
        let components = try #require(CalendarDate(text).components)
        #expect(components == (year, month, day))
        #expect(CalendarDate(text).text == text)
    }

    @Test(
        "Text that is not a date is preserved and has no components",
        arguments: [
            "", "2026-02-29", "2026-13-01", "2026-3-2", "02.03.2026", "2026-03-02Z", "2026-03-02T",
            "2026-03-02T00:00:00Z", "-2026-03-02", "2026-03-02-", " 2026-03-02",
        ])
    func others(text: String) throws {
        let date = CalendarDate(text)
        #expect(date.components == nil)
        #expect("\(date)" == text)
        #expect(try CalendarDate(jsonBytes: date.jsonBytes()) == date)
    }

    @Test("Dates are equal if their texts are equal")
    func equality() {
        #expect(CalendarDate("2026-03-02") == "2026-03-02")
        #expect(Set([CalendarDate("a"), "a", "b"]).count == 2)
    }
}
