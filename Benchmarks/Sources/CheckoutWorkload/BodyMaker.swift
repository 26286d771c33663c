/// Generates varied bodies of Checkout events of about 1 to 1.5 KB: there are six types, half of the
/// bodies have `type` before `data`, some have non-ASCII text, some have escapes, and half have a
/// nested property that is not in the catalog.
struct BodyMaker {
    private var numbers: SeededNumbers

    init(seed: UInt64) {
        numbers = SeededNumbers(seed: seed)
    }

    /// The last parts of the types, each with the corresponding `payment_status`.
    private static let types = [
        ("authorized", "authorized"), ("rejected", "rejected"), ("paid", "paid"),
        ("unpaid", "unpaid"), ("completed", "paid"), ("expired", "unpaid"),
    ]

    /// The body of one event. The event is unknown if `typePrefix` is not that of the catalog, and
    /// malformed if `confirm` is not a boolean.
    mutating func body(
        typePrefix: String = "checkout.session.", confirm: String = "true"
    ) -> [UInt8] {
        let (type, payment) = numbers.one(of: Self.types)
        let members = [
            #""type":"\#(typePrefix)\#(type)""#,
            #""data":{"object":\#(session(payment, confirm))}"#,
        ]
        let isTypeFirst = numbers.happens(50)
        let ordered = isTypeFirst ? members : members.reversed()
        let id = #""id":"evt_\#(numbers.letters(24))","created_at":"\#(time())""#
        return Array("{\(id),\(ordered.joined(separator: ","))}".utf8)
    }

    private mutating func session(_ payment: String, _ confirm: String) -> String {
        let amount = "\(numbers.digits(1...9_999, width: 1)).\(numbers.digits(0...99))"
        var members = [
            #""id":"cs_test_\#(numbers.letters(40))""#,
            #""object":"checkout.session""#,
            #""reference_id":"ORD-\#(numbers.digits(1...999_999, width: 6))""#,
            #""description":\#(description())"#,
            #""amount":\#(amount)"#,
            #""currency":"\#(numbers.one(of: ["EUR", "BRL", "USD", "JPY", "CHF"]))""#,
            #""confirm":\#(confirm)"#,
            #""customer":\#(customer())"#,
            #""metadata":\#(metadata())"#,
            #""locale":"\#(numbers.one(of: ["pt", "en", "de", "pl", "pt-BR", "ja"]))""#,
            #""status":"\#(numbers.one(of: ["open", "complete", "expired"]))""#,
            #""payment_status":"\#(payment)""#,
            #""amount_capturable":\#(numbers.happens(50) ? amount : "0")"#,
            #""amount_received":\#(numbers.happens(50) ? amount : "0")"#,
            #""created_at":"\#(time())""#,
            #""updated_at":"\#(time())""#,
        ]
        if numbers.happens(50) { members.insert(unknownProperty(), at: 11) }
        return "{\(members.joined(separator: ","))}"
    }

    private mutating func time() -> String {
        let day = "2026-\(numbers.digits(1...12))-\(numbers.digits(1...28))"
        let fraction = numbers.happens(50) ? "." + numbers.digits(0...999, width: 3) : ""
        return "\(day)T\(numbers.digits(0...23)):\(numbers.digits(0...59)):"
            + "\(numbers.digits(0...59))\(fraction)Z"
    }

    private mutating func customer() -> String {
        let name = numbers.one(of: [
            "Ada Lovelace", "John Smith", "Maria Silva", "Inês Carvalho", "Łukasz Żak", "山田太郎",
            "Anna Bauer", "Peter Jones",
        ])
        let address = numbers.happens(85) ? #""\#(numbers.letters(9))@example.com""# : "null"
        return #"{"id":"cus_\#(numbers.letters(20))","name":"\#(name)","email":\#(address)}"#
    }

    private mutating func description() -> String {
        var text = (0..<2).map { _ in numbers.one(of: Self.sentences) }.joined(separator: " ")
        if numbers.happens(30) { text += numbers.one(of: Self.escapes) }
        return #""\#(text)""#
    }

    private static let sentences = [
        "Two concert tickets for the evening show in the main hall, with seats side by side.",
        "Annual membership of the photographic society, renewed, with the quarterly magazine.",
        "Três livros e uma caneta de tinta permanente, para oferecer à família no Natal.",
        "Six bottles of olive oil and a wooden board, delivered to the door before the weekend.",
        "A bicycle light with a charger, and two reflectors for the spokes of the back wheel.",
    ]

    private static let escapes = [
        #" \"Reserved\""#, #"\nSecond line\tof the note"#, #" caf\u00e9 \ud83c\udf89"#,
        #" https:\/\/shop.example.com\/orders"#,
    ]

    private mutating func metadata() -> String {
        var members = [
            #""cart_id":"\#(numbers.letters(32))""#,
            #""seat_row":\#(numbers.digits(1...80, width: 1))"#,
            #""gift":\#(numbers.happens(50))"#,
            #""landing_page":"/collections/\#(numbers.letters(16))?ref=\#(numbers.letters(24))""#,
        ]
        let more = [
            #""note":null"#, #""campaign":"spring-\#(numbers.letters(12))""#,
            #""lines":["A-\#(numbers.letters(8))","B-\#(numbers.letters(8))"]"#,
            #""weight":\#(numbers.digits(1...90, width: 1)).5"#,
        ]
        members += more.prefix(Int.random(in: 0...more.count, using: &numbers))
        return "{\(members.joined(separator: ","))}"
    }

    private mutating func unknownProperty() -> String {
        let steps = (0..<5).map { _ in
            #"{"code":"\#(numbers.letters(6))","at":"\#(time())","ok":\#(numbers.happens(80))}"#
        }
        return #""risk":{"score":\#(numbers.digits(0...100, width: 1)),"level":"normal","#
            + #""steps":[\#(steps.joined(separator: ","))],"rule":null}"#
    }
}
