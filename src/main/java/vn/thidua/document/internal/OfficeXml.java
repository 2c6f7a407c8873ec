package vn.thidua.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML parts of Office files as events; a document type, which they may not have, is refused. */
final class OfficeXml {

    private static final Pattern ADDRESS = Pattern.compile("(?i)^(https?://|mailto:).*");
    private static final Pattern FIELD = Pattern.compile("(?i)\\b(DDE|DDEAUTO|LINK|INCLUDETEXT|INCLUDEPICTURE|DATABASE|QUOTE|MACROBUTTON|IMPORT)\\b");
    private static final Pattern FORMULA = Pattern.compile("(?i)\\b(WEBSERVICE|RTD|CALL|REGISTER(\\.ID)?|DDE)\\s*\\(|\\|\\s*'");
    private static final Set<String> FORMULAS = Set.of("f", "definedName", "formula1", "formula2", "formula");
    private static final Set<String> FIELDS = Set.of("instrText", "delInstrText");
    private static final Set<String> LINKS = Set.of("ddeLink", "oleLink");
    private static final int LONGEST_FIELD = 8_000;
    private static final int LONGEST_WORD = 40;

    private final ZipParts parts;

    OfficeXml(ZipParts parts) {
        this.parts = parts;
    }

    Set<String> contentTypes(String name) throws IOException {
        Set<String> types = new HashSet<>();
        parse(name, new DefaultHandler() {
            @Override
            public void startElement(String uri, String local, String qualified, Attributes attributes) {
                if (attributes.getValue("ContentType") != null) {
                    types.add(attributes.getValue("ContentType"));
                }
            }
        });
        return types;
    }

    /** Of what leads outside only addresses that a reader may click on are let through: no templates, pictures, objects or frames from elsewhere. */
    void refuseOutsideRelations(String name) throws IOException {
        parse(name, new DefaultHandler() {
            @Override
            public void startElement(String uri, String local, String qualified, Attributes attributes) {
                String type = orEmpty(attributes.getValue("Type"));
                String target = orEmpty(attributes.getValue("Target"));
                boolean outside = "external".equalsIgnoreCase(attributes.getValue("TargetMode")) || target.contains("://") || target.startsWith("\\\\");
                boolean link = type.endsWith("/hyperlink") && (ADDRESS.matcher(target).matches() || target.startsWith("#"));
                if (outside && !link) {
                    throw new Unsafe("có liên kết lấy nội dung từ bên ngoài («" + type.substring(type.lastIndexOf('/') + 1) + "»)");
                }
            }
        });
    }

    /** Fields and formulas that fetch or start something when the file is opened. */
    void refuseActiveFields(String name) throws IOException {
        parse(name, new DefaultHandler() {
            private final StringBuilder words = new StringBuilder();
            private Pattern active;

            @Override
            public void startElement(String uri, String local, String qualified, Attributes attributes) {
                String element = plain(qualified);
                if (FORMULAS.contains(element)) {
                    begin(FORMULA);
                } else if (element.equals("p")) {
                    begin(null);
                } else if (FIELDS.contains(element)) {
                    active = FIELD;
                } else if (LINKS.contains(element)) {
                    throw new Unsafe("có liên kết DDE hoặc OLE");
                } else if (element.equals("fldSimple")) {
                    for (int i = 0; i < attributes.getLength(); i++) {
                        check(attributes.getValue(i), FIELD);
                    }
                }
            }

            /** The words of a field are often in several pieces. */
            private void begin(Pattern next) {
                words.setLength(0);
                active = next;
            }

            @Override
            public void characters(char[] text, int start, int length) {
                if (active != null) {
                    words.append(text, start, length);
                    if (words.length() > LONGEST_FIELD) {
                        check(words, active);
                        words.delete(0, words.length() - LONGEST_WORD);
                    }
                }
            }

            @Override
            public void endElement(String uri, String local, String qualified) {
                String element = plain(qualified);
                if (FORMULAS.contains(element)) {
                    check(words, FORMULA);
                } else if (element.equals("p")) {
                    check(words, FIELD);
                }
                active = null;
            }
        });
    }

    private static String plain(String qualified) {
        return qualified.substring(qualified.indexOf(':') + 1);
    }

    private static void check(CharSequence words, Pattern active) {
        if (active.matcher(words).find()) {
            throw new Unsafe("có trường hoặc công thức lấy dữ liệu, mở chương trình từ bên ngoài");
        }
    }

    private void parse(String name, DefaultHandler handler) throws IOException {
        try (InputStream part = parts.open(name)) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.setEntityResolver((publicId, systemId) -> new InputSource(InputStream.nullInputStream()));
            reader.parse(new InputSource(part));
        } catch (SAXException | ParserConfigurationException damaged) {
            throw new Unsafe("tài liệu hỏng («" + name + "»)");
        }
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
