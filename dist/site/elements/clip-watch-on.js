import"../chunks/common-bIK-X1Yd.js";import"../inline-clip.js";import"../chunks/clip-controls-CjaXilZP.js";export{c as ClipWatchOn}from"../chunks/seek-parts-Cyoy2t48.js";
