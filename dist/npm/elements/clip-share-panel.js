import"../chunks/clip-controls-oX4ThlfC.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-CCjF8L6l.js";export{l as ClipSharePanel}from"../chunks/clip-panels-Bul6hpCd.js";
