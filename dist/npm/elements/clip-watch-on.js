import"../chunks/common-B1theyDs.js";import"lit";import"../chunks/clip-player-Bwa6w4lQ.js";import"../chunks/clip-controls-DGT_-6qF.js";export{c as ClipWatchOn}from"../chunks/seek-parts-CbF7HOTz.js";
