import"../chunks/common-C2V7DpDe.js";import"lit";import"../chunks/clip-player-DdHuksxY.js";import"../chunks/clip-controls-cxg8fJaJ.js";export{c as ClipWatchOn}from"../chunks/seek-parts-dwcZz6Qn.js";
