import"../chunks/common-VJ0FBH90.js";import"lit";import"../chunks/clip-player-Cq64RaeM.js";import"../chunks/clip-controls-k0jho7Qm.js";export{c as ClipWatchOn}from"../chunks/seek-parts-DomznlfG.js";
