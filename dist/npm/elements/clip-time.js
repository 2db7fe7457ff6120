import"../chunks/common-D1B4B6oG.js";import"lit";import"../chunks/clip-player-DF6oq6KT.js";export{j as ClipTime}from"../chunks/clip-controls-e63DhDnM.js";
