import"../chunks/common-DEVVghoI.js";import"lit";import"../chunks/clip-player-DJUJk3dJ.js";import"../chunks/clip-controls-CKvgQYAA.js";export{c as ClipWatchOn}from"../chunks/seek-parts-Dwtz1nsi.js";
