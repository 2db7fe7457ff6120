import"../chunks/common-VJ0FBH90.js";import"lit";export{C as ClipCaptionsButton}from"../chunks/clip-controls-k0jho7Qm.js";import"../chunks/clip-player-Cq64RaeM.js";
