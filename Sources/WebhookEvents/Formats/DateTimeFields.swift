/// The fields of an RFC 3339 date-time, with an exact fraction of up to nine digits.
struct DateTimeFields: Hashable {
    /// Seconds since 1970-01-01T00:00:00 in the time's own zone.
    private var localSeconds: Int64
    private var nanoseconds: UInt32
    private var fractionDigits: UInt8
    private var zone: Zone

    enum Zone: Hashable {
        case utc
        case minutes(Int)
    }

    /// Parses a date-time of RFC 3339, section 5.6, in upper or lower case, also with a space
    /// instead of the `T` (see the note there). Digits of the fraction after the ninth are dropped,
    /// and a leap second counts as the next second.
    init?(_ text: String) {
        guard let (fields, _) = Self.read(ContiguousArray(text.utf8).span) else { return nil }
        self = fields
    }

    /// Parses such text, and returns whether ``text`` of the fields is the same text.
    static func read(_ bytes: Span<UInt8>) -> (fields: DateTimeFields, isSameText: Bool)? {
        guard bytes.count >= 20,
            let century = number(bytes[0], bytes[1]),
            let (years, month, day) = numbers(in: bytes.word(at: 2), as: 0x3030_2D30_302D_3030),
            let (hour, minute, second) = numbers(in: bytes.word(at: 11), as: 0x3030_3A30_303A_3030),
            var scanner = DateTimeScanner(at: 19, separator: bytes[10])
        else { return nil }
        let year = century * 100 + years
        guard let fraction = scanner.fraction(in: bytes), let zone = scanner.zone(in: bytes),
            scanner.isAtEnd(of: bytes),
            1...12 ~= month, 1...Self.days(in: month, of: year) ~= day,
            hour < 24, minute < 60, second <= 60
        else { return nil }
        // A 32-bit `Int` would overflow in the year 2038.
        let seconds = hour * 3_600 + minute * 60 + second
        let localSeconds = Int64(Self.daysSince1970(year, month, day)) * 86_400 + Int64(seconds)
        let fields = DateTimeFields(
            localSeconds: localSeconds, nanoseconds: fraction.nanoseconds,
            fractionDigits: fraction.digits, zone: zone)
        return (fields, scanner.isPlain && second < 60)
    }

    /// The number of two digits.
    private static func number(_ tens: UInt8, _ ones: UInt8) -> Int? {
        let (tens, ones) = (tens &- UInt8(ascii: "0"), ones &- UInt8(ascii: "0"))
        return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
    }

    /// The three numbers in a text such as `30-01-02` or `12:30:00`, which is given as a little-endian word.
    ///
    /// - Parameter zeros: Such a text whose digits are zeros: the digits of any other differ from it by at most 9, and
    ///   the separators do not differ.
    private static func numbers(in word: UInt64, as zeros: UInt64) -> (Int, Int, Int)? {
        let digits = word ^ zeros
        guard digits & 0x0000_FF00_00FF_0000 == 0,
            ((digits &+ 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080 == 0
        else { return nil }
        let pairs = digits &* 10 &+ digits &>> 8
        return (Int(pairs & 0xFF), Int(pairs &>> 24 & 0xFF), Int(pairs &>> 48 & 0xFF))
    }

    private init(
        localSeconds: Int64, nanoseconds: UInt32, fractionDigits: UInt8, zone: Zone
    ) {
        self.localSeconds = localSeconds
        self.nanoseconds = nanoseconds
        self.fractionDigits = fractionDigits
        self.zone = zone
    }

    /// Creates the fields of an instant in UTC, rounded to microseconds; `nil` outside the years 0
    /// to 9999.
    init?(secondsSince1970: Double) {
        let rounded = (secondsSince1970 * 1_000_000).rounded()
        guard rounded >= -62_167_219_200e6, rounded < 253_402_300_800e6 else { return nil }
        let micros = Int64(rounded)
        let seconds = micros >= 0 ? micros / 1_000_000 : (micros - 999_999) / 1_000_000
        localSeconds = seconds
        let rest = micros - seconds * 1_000_000
        nanoseconds = UInt32(rest) * 1_000
        fractionDigits = rest == 0 ? 0 : rest % 1_000 == 0 ? 3 : 6
        zone = .utc
    }

    var secondsSince1970: Double {
        let offset = if case .minutes(let minutes) = zone { Int64(minutes) * 60 } else { Int64(0) }
        return Double(localSeconds - offset) + Double(nanoseconds) / 1_000_000_000
    }

}

// MARK: - Writing

extension DateTimeFields {
    /// The fields as RFC 3339 text.
    var text: String {
        var json = JSONWriter()
        write(to: &json)
        return json.text
    }

    /// Writes the fields as RFC 3339 text into a string that was begun.
    func write(to json: inout JSONWriter) {
        let days = (localSeconds >= 0 ? localSeconds : localSeconds - 86_399) / 86_400
        let (year, month, day) = Self.date(daysSince1970: Int(days))
        json.digits(UInt64(year), width: 4)
        json.digits(UInt64(month), width: 2, after: "-")
        json.digits(UInt64(day), width: 2, after: "-")
        let seconds = UInt64(localSeconds - days * 86_400)
        json.digits(seconds / 3_600, width: 2, after: "T")
        json.digits(seconds / 60 % 60, width: 2, after: ":")
        json.digits(seconds % 60, width: 2, after: ":")
        if fractionDigits > 0 {
            let unit = (fractionDigits..<9).reduce(UInt64(1)) { power, _ in power * 10 }
            json.digits(UInt64(nanoseconds) / unit, width: Int(fractionDigits), after: ".")
        }
        guard case .minutes(let offset) = zone else { return json.ascii("Z") }
        json.digits(UInt64(abs(offset) / 60), width: 2, after: offset < 0 ? "-" : "+")
        json.digits(UInt64(abs(offset) % 60), width: 2, after: ":")
    }
}

extension JSONWriter {
    fileprivate mutating func digits(_ value: UInt64, width: Int, after separator: Unicode.Scalar) {
        ascii(separator)
        digits(value, width: width)
    }
}

// MARK: - The Gregorian calendar

extension DateTimeFields {
    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01. Years are taken to begin in March, so that the leap day is the last
    /// day of its year.
    private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month > 2 ? year : year - 1
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
            - 719_468
    }

    private static func date(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let march = (5 * dayOfYear + 2) / 153
        let month = march < 10 ? march + 3 : march - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * march + 2) / 5 + 1)
    }
}
