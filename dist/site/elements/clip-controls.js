import"../chunks/common-lrACfPa1.js";export{k as ClipControls}from"../chunks/clip-controls-CCB6lXDM.js";import"../chunks/clip-player-g8ncXStC.js";import"../chunks/player-CaPnFtiq.js";
