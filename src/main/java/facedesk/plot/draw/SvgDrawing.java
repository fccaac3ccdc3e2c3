package facedesk.plot.draw;

import facedesk.plot.chart.Chart;
import facedesk.plot.chart.Overlay;
import java.awt.Dimension;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** A chart as SVG: shapes and text that stay sharp at any size. */
final class SvgDrawing {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private SvgDrawing() {}

    /**
     * The drawing's root element.
     *
     * @param name what those hear or read who do not see it
     * @param ids what its ids begin with, so that several drawings may stand in one page
     */
    static Element of(Chart chart, Overlay overlay, ChartPicture.Look look, String name, String ids) {
        SVGGraphics2D g = new SVGGraphics2D(context(ids), false);
        g.setSVGCanvasSize(new Dimension(look.width(), look.height()));
        new ChartSheet(look.width(), look.height(), look.palette(), look.locale()).draw(g, chart, overlay);
        Element root = g.getRoot();
        describe(root, name, look);
        removeEmptyDefinitions(root);
        keepLegal(root);
        return root;
    }

    /** An element and all below it as text. */
    static String text(Element root, boolean declared) {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, declared ? "no" : "yes");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(root), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("Writing to memory failed", e);
        }
    }

    private static void describe(Element root, String title, ChartPicture.Look look) {
        root.setAttributeNS(null, "viewBox", "0 0 " + look.width() + " " + look.height());
        root.setAttributeNS(null, "font-family", "sans-serif");
        root.setAttributeNS(null, "role", "img");
        Element name = root.getOwnerDocument().createElementNS(NAMESPACE, "title");
        name.setTextContent(title);
        root.insertBefore(name, root.getFirstChild());
    }

    private static void keepLegal(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                text.setData(XmlText.legal(text.getData()));
            }
            keepLegal(child);
        }
    }

    /** The generator's container for shared definitions has the same id in every drawing, and is empty in ours. */
    private static void removeEmptyDefinitions(Element root) {
        for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals("defs") && !child.hasChildNodes()) {
                root.removeChild(child);
                return;
            }
        }
    }

    private static SVGGeneratorContext context(String ids) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        context.setPrecision(2);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return ids + super.generateID(prefix);
            }
        });
        return context;
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java has no XML", e);
        }
    }
}
