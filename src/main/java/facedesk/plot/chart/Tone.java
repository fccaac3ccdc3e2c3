package facedesk.plot.chart;

/** What a colour stands for. Blue, orange and grey are told apart by colour-blind eyes too. */
public enum Tone {
    /** Genuine comparisons and their errors: blue. Without colour: plain areas. */
    GENUINE,
    /** Impostor comparisons and their errors: orange. Without colour: hatched areas. */
    IMPOSTOR,
    /** Neither: the colour of the text. */
    NEUTRAL
}
