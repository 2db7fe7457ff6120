import"../chunks/common-lrACfPa1.js";import"../chunks/clip-player-g8ncXStC.js";import"../chunks/clip-controls-CCB6lXDM.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-C95UKZ4F.js";
