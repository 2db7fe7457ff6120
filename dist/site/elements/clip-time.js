import"../chunks/common-lrACfPa1.js";import"../chunks/clip-player-g8ncXStC.js";export{h as ClipTime}from"../chunks/clip-controls-CCB6lXDM.js";import"../chunks/player-CaPnFtiq.js";
