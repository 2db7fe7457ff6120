/** @jsxImportSource solid-js */
import 'inline-clip/solid';

export const one = <clip-player start={{}} />; // wrong
export const two = <clip-player on:clip-ready={({ detail }) => detail.nothing} />; // wrong
export const three = <clip-player clipSauce="a" />; // wrong
export const four = <clip-players />; // wrong
export const five = <clip-player sticky="perhaps" />; // wrong
